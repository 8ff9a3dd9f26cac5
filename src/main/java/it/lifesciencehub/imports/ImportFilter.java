package it.lifesciencehub.imports;

import it.lifesciencehub.imports.OrganisationImportRow.Outcome;

/** Which rows of a preview are wanted. */
public enum ImportFilter {
    NEW,
    CHANGED,
    UNCHANGED,
    WRONG,
    DOUBTFUL;

    boolean lets(OrganisationImportRow row) {
        return this == DOUBTFUL ? !row.likely().isEmpty() : row.outcome() == Outcome.valueOf(name());
    }
}
