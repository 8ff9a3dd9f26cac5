package it.lifesciencehub.imports;

import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.OrganisationColumn;
import java.io.Serializable;
import java.util.List;

/** What confirming an import would do: counts, and the first rows. */
public record OrganisationImportPreview(
        OrganisationImportProgress progress,
        List<OrganisationColumn> columns,
        List<String> ignored,
        int created,
        int changed,
        int unchanged,
        int wrong,
        List<OrganisationImportRow> rows)
        implements Serializable {

    /** Rows shown at most. */
    public static final int SHOWN = 50;

    static OrganisationImportPreview of(
            OrganisationImportProgress progress, OrganisationImportPlan plan, Outcome only) {
        return new OrganisationImportPreview(
                progress,
                plan.columns(),
                plan.ignored(),
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.UNCHANGED),
                plan.count(Outcome.WRONG),
                plan.rows().stream()
                        .filter(row -> only == null || row.outcome() == only)
                        .limit(SHOWN)
                        .toList());
    }

    /** Whether the file may go in. */
    public boolean confirmable() {
        return wrong == 0;
    }
}
