package it.lifesciencehub.events;

/** An event was made public, or known to its group; fired in the transaction of the change. */
public record EventPublished(Long eventId) {}
