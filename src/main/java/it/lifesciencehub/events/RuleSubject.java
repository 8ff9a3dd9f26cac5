package it.lifesciencehub.events;

/** Of whom a {@link CapacityRule} speaks. */
public enum RuleSubject {
    /** Who comes in the name of an organisation whose membership is in force. */
    MEMBERS,
    /** Everybody else. */
    GUESTS,
    /** Who comes in the name of an organisation of one sector. */
    SECTOR,
    /** Who comes in the name of a member of one category. */
    CATEGORY
}
