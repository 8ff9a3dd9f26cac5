package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.Match;
import it.lifesciencehub.organisations.OrganisationForm;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Two organisations side by side.
 *
 * @param match how likely they are one, and why
 * @param fields every value that at least one of them has
 * @param tables what hangs on either, by table; tables with nothing are left out
 */
public record MergeComparison(Side kept, Side other, Match match, List<Field> fields, List<TableCount> tables)
        implements Serializable {

    /** @param changedAt when staff or a delegate last changed it, else when it came in */
    public record Side(Long id, long version, boolean active, Instant changedAt, OrganisationForm form)
            implements Serializable {

        public String name() {
            return form.getName();
        }
    }

    /**
     * @param suggested the side whose value is picked unless somebody says otherwise
     * @param keptChecked whether staff marked the kept one's value as checked
     */
    public record Field(
            MergeField field, boolean differs, MergeSide suggested, boolean keptChecked, boolean otherChecked)
            implements Serializable {}

    public record TableCount(String table, int ofKept, int ofOther) implements Serializable {}
}
