package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.organisations.OrganisationOrder;
import it.lifesciencehub.organisations.OrganisationRow;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The columns of the staff's list of organisations and of its files. Their labels are those of the columns that an import
 * knows, so that a file can be brought in again.
 */
enum OrganisationCell {
    NAME(Look.USUAL, (row, in) -> row.name()),
    ACRONYM(Look.OTHER, (row, in) -> row.acronym()),
    ALTERNATIVE_NAME(Look.OTHER, (row, in) -> row.alternativeName()),
    MEMBERSHIP(Look.USUAL, (row, in) -> in.membership(row.membershipStatus())),
    CATEGORY(Look.OTHER, (row, in) -> in.category(row.membershipCategory())),
    KIND(Look.USUAL, (row, in) -> in.own("kind.", row.kind())),
    SIZE(Look.OTHER, (row, in) -> in.own("size.", row.size())),
    SECTORS(
            Look.OTHER,
            (row, in) -> row.sectors().stream()
                    .map(sector -> in.own("sector.", sector))
                    .collect(Collectors.joining("; "))),
    VAT_NUMBER(Look.OTHER, (row, in) -> row.vatNumber()),
    FISCAL_CODE(Look.OTHER, (row, in) -> row.fiscalCode()),
    RECIPIENT_CODE(Look.OTHER, (row, in) -> row.recipientCode()),
    CERTIFIED_EMAIL(Look.OTHER, (row, in) -> row.certifiedEmail()),
    ATECO_CODE(Look.OTHER, (row, in) -> row.atecoCode()),
    ATECO_YEAR(Look.OTHER, (row, in) -> row.atecoYear()),
    ADDRESS(Look.OTHER, (row, in) -> row.address()),
    POSTCODE(Look.OTHER, (row, in) -> row.postcode()),
    MUNICIPALITY(Look.USUAL, (row, in) -> row.municipality()),
    PROVINCE(Look.USUAL, (row, in) -> row.province()),
    COUNTRY(Look.OTHER, (row, in) -> row.country()),
    WEBSITE(Look.OTHER, (row, in) -> row.website()),
    EMAIL(Look.OTHER, (row, in) -> row.email()),
    PHONE(Look.OTHER, (row, in) -> row.phone()),
    FOUNDED_YEAR(Look.OTHER, (row, in) -> row.foundedYear()),
    EXTERNAL_ID(Look.OTHER, (row, in) -> row.externalId()),
    PEOPLE(Look.USUAL_FIGURE, (row, in) -> row.people()),
    DELEGATES(Look.USUAL_FIGURE, (row, in) -> row.delegates()),
    LAST_ACTIVITY(Look.USUAL_FIGURE, (row, in) -> row.lastActivityAt()),
    CREATED(Look.FIGURE, (row, in) -> row.createdAt()),
    STATUS(Look.USUAL, (row, in) -> in.active(row.active()));

    private enum Look {
        USUAL,
        USUAL_FIGURE,
        FIGURE,
        OTHER
    }

    private final Look look;
    private final BiFunction<OrganisationRow, Words, Object> value;

    OrganisationCell(Look look, BiFunction<OrganisationRow, Words, Object> value) {
        this.look = look;
        this.value = value;
    }

    /** The words of one language. */
    record Words(Language language, Map<String, String> categories) {

        String own(String prefix, Enum<?> value) {
            return value == null ? null : Texts.get(language, "organisations", prefix + value.name());
        }

        String membership(String status) {
            return status == null ? null : Texts.get(language, "membership", "status." + status);
        }

        String category(String code) {
            return code == null ? null : categories.getOrDefault(code, code);
        }

        String active(boolean active) {
            return Texts.get(language, "organisations", active ? "status.active" : "status.inactive");
        }
    }

    static List<ListColumn> columns(Language language) {
        return Arrays.stream(values()).map(cell -> cell.column(language)).toList();
    }

    private ListColumn column(Language language) {
        return new ListColumn(
                name(),
                Texts.get(language, "organisations", "column." + name()),
                look == Look.USUAL || look == Look.USUAL_FIGURE,
                Arrays.stream(OrganisationOrder.By.values())
                        .anyMatch(by -> by.name().equals(name())),
                look == Look.USUAL_FIGURE || look == Look.FIGURE);
    }

    /** A text, a number, an {@link Instant}, or null. */
    Object value(OrganisationRow row, Words words) {
        return value.apply(row, words);
    }
}
