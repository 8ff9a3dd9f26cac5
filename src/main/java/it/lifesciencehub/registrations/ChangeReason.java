package it.lifesciencehub.registrations;

/** Why a registration became what it is; stored with each step and shown to the person. */
public enum ChangeReason {
    /** There was a free place. */
    PLACE_FREE,
    /** All places were taken. */
    EVENT_FULL,
    /** The organisation had taken its places. */
    ORGANISATION_FULL,
    /** The event's places are given on approval. */
    APPROVAL_NEEDED,
    APPROVED,
    DECLINED,
    /** A place became free and this registration was next by the event's policy. */
    MOVED_UP,
    /** Somebody behind moved up, because this one's organisation had taken its places. */
    SKIPPED_ORGANISATION_FULL,
    CANCELLED_BY_PERSON,
    CANCELLED_BY_COMPANY,
    CANCELLED_BY_STAFF,
    /** The host of a visit, or staff for them, took the place back. */
    CANCELLED_BY_HOST,
    /** The person declined the invitation in their calendar. */
    DECLINED_BY_CALENDAR,
    EVENT_CANCELLED,
    /** Gave the place to a colleague. */
    REPLACED,
    /** Took over a colleague's place. */
    TOOK_OVER,
    /** Left the organisation, which let them keep the place; it is no longer one of the organisation's. */
    KEPT_BY_LEAVER,
    /** Answered the invitation otherwise, or is no longer invited. */
    NOT_COMING,
    /** The event's time or place changed. */
    EVENT_CHANGED
}
