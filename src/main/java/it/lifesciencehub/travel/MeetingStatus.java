package it.lifesciencehub.travel;

/** What has become of a meeting with a foreign body. */
public enum MeetingStatus {
    PLANNED,
    HELD,
    CANCELLED
}
