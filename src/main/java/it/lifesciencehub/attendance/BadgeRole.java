package it.lifesciencehub.attendance;

/** As what somebody comes, as their badge says. */
public enum BadgeRole {
    PARTICIPANT,
    /** Named in the programme. */
    SPEAKER,
    /** Of the organisation that hosts the event. */
    HOST
}
