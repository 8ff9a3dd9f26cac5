package it.lifesciencehub.travel;

/** Whether a country asks for a visa. */
public enum VisaRule {
    NO,
    YES,
    ON_ARRIVAL
}
