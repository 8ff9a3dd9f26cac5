package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationChange;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.shared.Refusal.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * What an import would do with one row.
 *
 * @param number as a spreadsheet counts: the headings are row 1
 * @param known the organisation that the row means, or null for a new one
 * @param form the organisation as it would be
 * @param changes what differs from the known organisation
 * @param likely organisations that a new one may be as well; looked for in previews alone
 * @param problems why the row cannot go in; by field of the form, or without a field
 */
public record OrganisationImportRow(
        int number,
        Long known,
        OrganisationForm form,
        List<OrganisationChange> changes,
        List<ImportLikeness> likely,
        List<Problem> problems)
        implements Serializable {

    /** What happens with a row. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG
    }

    OrganisationImportRow mayBe(List<ImportLikeness> found) {
        return new OrganisationImportRow(number, known, form, changes, found, problems);
    }

    public Outcome outcome() {
        if (!problems.isEmpty()) {
            return Outcome.WRONG;
        }
        if (known == null) {
            return Outcome.NEW;
        }
        return changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
