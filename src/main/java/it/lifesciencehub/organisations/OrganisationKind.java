package it.lifesciencehub.organisations;

/** What sort of legal body an organisation is. */
public enum OrganisationKind {
    COMPANY,
    HOSPITAL,
    IRCCS,
    UNIVERSITY,
    RESEARCH_CENTRE,
    PUBLIC_AUTHORITY,
    ETHICS_COMMITTEE,
    ASSOCIATION,
    CLUSTER,
    FOUNDATION,
    OTHER
}
