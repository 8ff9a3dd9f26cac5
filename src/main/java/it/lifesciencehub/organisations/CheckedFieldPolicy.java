package it.lifesciencehub.organisations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields of their own organisation delegates may write, and which of these wait for staff first. */
public final class CheckedFieldPolicy {

    /** What a delegate may correct: everything but the kind, the code of other lists, and whether it is active. */
    public static final Set<OrganisationColumn> DELEGATES = Collections.unmodifiableSet(EnumSet.complementOf(
            EnumSet.of(OrganisationColumn.EXTERNAL_ID, OrganisationColumn.KIND, OrganisationColumn.STATUS)));

    /** What counts as checked, where it is filled, as long as staff have marked nothing. */
    public static final Set<OrganisationColumn> DEFAULTS = Collections.unmodifiableSet(
            EnumSet.of(OrganisationColumn.NAME, OrganisationColumn.VAT_NUMBER, OrganisationColumn.FISCAL_CODE));

    /** Fields that only make sense together: half a change of one of these would leave nonsense behind. */
    private static final List<Set<OrganisationColumn>> TOGETHER = List.of(
            EnumSet.of(OrganisationColumn.RECIPIENT_CODE, OrganisationColumn.CERTIFIED_EMAIL),
            EnumSet.of(OrganisationColumn.ATECO_CODE, OrganisationColumn.ATECO_YEAR),
            EnumSet.of(
                    OrganisationColumn.ADDRESS,
                    OrganisationColumn.POSTCODE,
                    OrganisationColumn.MUNICIPALITY,
                    OrganisationColumn.PROVINCE,
                    OrganisationColumn.COUNTRY));

    private CheckedFieldPolicy() {}

    /** The fields that wait for staff: those that were marked, or the defaults where none was. */
    public static Set<OrganisationColumn> inForce(Set<OrganisationColumn> marked, OrganisationForm today) {
        return marked.isEmpty()
                ? DEFAULTS.stream()
                        .filter(column -> !column.text(today).isEmpty())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganisationColumn.class)))
                : marked;
    }

    /** Those of the changed fields that wait for staff; fields that go together wait together. */
    public static Set<OrganisationColumn> waiting(Set<OrganisationColumn> changed, Set<OrganisationColumn> checked) {
        Set<OrganisationColumn> waiting = EnumSet.noneOf(OrganisationColumn.class);
        for (OrganisationColumn column : changed) {
            if (checked.contains(column)) {
                waiting.add(column);
                TOGETHER.stream()
                        .filter(group -> group.contains(column))
                        .flatMap(Set::stream)
                        .filter(changed::contains)
                        .forEach(waiting::add);
            }
        }
        return waiting;
    }
}
