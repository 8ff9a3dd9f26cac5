package it.lifesciencehub.organisations;

/** Where an import stands. */
public enum OrganisationImportStatus {
    UPLOADED,
    RUNNING,
    DONE,
    FAILED
}
