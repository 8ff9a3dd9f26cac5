package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One value that is not what it was. */
public record OrganisationChange(OrganisationColumn column, String before, String after) implements Serializable {

    /** What differs between two states of an organisation, in the order of the columns. */
    public static List<OrganisationChange> between(OrganisationForm before, OrganisationForm after) {
        return Arrays.stream(OrganisationColumn.values())
                .map(column -> new OrganisationChange(column, column.text(before), column.text(after)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    /** For the audit trail: fields with their values before and after. */
    static String summary(List<OrganisationChange> changes) {
        return changes.stream()
                .map(change -> change.column.field() + ": " + change.before + " → " + change.after)
                .collect(Collectors.joining("; "));
    }
}
