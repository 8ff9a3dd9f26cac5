package it.lifesciencehub.invitations;

/** What a condition asks. */
public enum ConditionKind {
    /** Holds a mandate in the group today; the detail is a role, or nothing for any. */
    GROUP,
    ORGANISATION_KIND,
    SECTOR,
    SIZE,
    PROVINCE,
    MEMBERSHIP_CATEGORY,
    /** The state of the organisation's membership; {@link #NEVER_MEMBER} for one that never was a member. */
    MEMBERSHIP_STATE,
    JOB_FUNCTION,
    /** May act for the organisation. The value is not asked for. */
    DELEGATE,
    /** Had a confirmed place at the event. */
    EVENT,
    /** Was at the event. */
    CAME,
    /** Has news of the topic. */
    SUBSCRIPTION,
    LANGUAGE;

    /** The value of {@link #MEMBERSHIP_STATE} for organisations that never were members. */
    public static final String NEVER_MEMBER = "NONE";

    /** Whether it is asked of a person's work at one organisation; else of the person. */
    boolean isOfWork() {
        return this != GROUP && this != EVENT && this != CAME && this != SUBSCRIPTION && this != LANGUAGE;
    }
}
