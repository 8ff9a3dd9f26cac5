package it.lifesciencehub.registrations;

/** Why a registration became what it is; stored with each step and shown to the person. */
public enum ChangeReason {
    /** There was a free place. */
    PLACE_FREE,
    /** All places were taken. */
    EVENT_FULL,
    /** The organisation had taken its places. */
    ORGANISATION_FULL,
    /** A rule for those of whom the person is had no place left. */
    AUDIENCE_FULL,
    /** There were not places enough for all who come together or not at all. */
    PARTY_DOES_NOT_FIT,
    /** The event's places are given on approval. */
    APPROVAL_NEEDED,
    APPROVED,
    DECLINED,
    /** A place became free and this registration was next by the event's policy. */
    MOVED_UP,
    /** Somebody behind moved up, because this one's organisation had taken its places. */
    SKIPPED_ORGANISATION_FULL,
    /** Somebody behind moved up, because a rule for those of whom this one is had no place left. */
    SKIPPED_AUDIENCE_FULL,
    /** Somebody behind moved up, because there were not places enough for this one's whole party. */
    SKIPPED_PARTY_DOES_NOT_FIT,
    /** Another organisation's turn by the event's policy. */
    SKIPPED_BY_POLICY,
    /** A place became free, and by the event's selection this one comes before the waiting list. */
    PRIOR_CLAIM,
    /** A place became free, was offered, and is held until an hour that the offer names. */
    OFFERED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    /** Nobody answered the offer in time. */
    OFFER_RAN_OUT,
    /** The company put this name on a place that it held. */
    NAMED,
    /** The rules or the organisations changed, and with them what the place is counted with. */
    COUNTED_ANEW,
    CANCELLED_BY_PERSON,
    CANCELLED_BY_COMPANY,
    CANCELLED_BY_STAFF,
    /** The host of a visit, or staff for them, took the place back. */
    CANCELLED_BY_HOST,
    /** The fee was not paid in time, and the event says that such a place goes back. */
    NOT_PAID,
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
