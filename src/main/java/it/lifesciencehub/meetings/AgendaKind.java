package it.lifesciencehub.meetings;

/** What an agenda item asks of the meeting. */
public enum AgendaKind {
    INFORMATION,
    DISCUSSION,
    DECISION
}
