package it.lifesciencehub.attendance;

/** What is written down of somebody who has a place. */
public enum AttendanceState {
    ATTENDED,
    /** The event is over and closed, and they were not seen. */
    NO_SHOW,
    /** Was written down as having come by mistake. */
    UNDONE
}
