package it.lifesciencehub.organisations;

/** What a person does at an organisation, for choosing whom a subject concerns. */
public enum JobFunction {
    MANAGEMENT,
    MARKET_ACCESS,
    REGULATORY,
    CLINICAL_RESEARCH,
    RESEARCH,
    PRODUCTION,
    DIGITAL,
    HUMAN_RESOURCES,
    COMMUNICATION,
    COMMERCIAL,
    OTHER
}
