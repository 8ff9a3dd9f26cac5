package it.lifesciencehub.visits;

/**
 * The host's no.
 *
 * @param cause decides the words that the visitor reads
 * @param words for staff alone; may be empty
 * @param veto whether nobody else of them may ask either
 */
public record RefusalCommand(RefusalCause cause, String words, Veto veto) {}
