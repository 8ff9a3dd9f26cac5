package it.lifesciencehub.organisations;

/** The sectors of the life sciences in which an organisation works. */
public enum Sector {
    PHARMACEUTICAL,
    BIOPHARMACEUTICAL,
    CDMO,
    MEDICAL_DEVICES,
    DIGITAL_HEALTH,
    HEALTHCARE,
    RESEARCH,
    SERVICES
}
