package it.lifesciencehub.meetings;

/** How one person or guest takes part; one of the two ids is null. */
public record AttendanceMark(Long personId, Long guestId, AttendanceMode mode) {}
