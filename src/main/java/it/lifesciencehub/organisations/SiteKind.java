package it.lifesciencehub.organisations;

/** What an organisation does at a site. */
public enum SiteKind {
    LEGAL_SEAT,
    OFFICE,
    PLANT,
    LABORATORY,
    CLINIC,
    WAREHOUSE,
    OTHER
}
