package it.lifesciencehub.courses;

/** Who says that somebody was at a lesson. */
public enum AttendanceSource {
    /** Staff, in the grid. */
    HAND,
    /** A scan on the lesson's day. */
    DOOR,
    /** The report of an online meeting. */
    REPORT
}
