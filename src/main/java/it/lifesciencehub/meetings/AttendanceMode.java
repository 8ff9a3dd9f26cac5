package it.lifesciencehub.meetings;

/** How somebody took part in a meeting, or did not. */
public enum AttendanceMode {
    PRESENT,
    ONLINE,
    /** Sent regrets. */
    EXCUSED,
    ABSENT;

    public boolean isThere() {
        return this == PRESENT || this == ONLINE;
    }
}
