package it.lifesciencehub.meetings;

/** A meeting has begun, in the transaction that opens it. */
public record MeetingOpened(Meeting meeting) {}
