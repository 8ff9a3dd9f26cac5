package it.lifesciencehub.imports;

/** Where an import stands. */
public enum OrganisationImportStatus {
    UPLOADED,
    RUNNING,
    DONE,
    FAILED,
    UNDONE
}
