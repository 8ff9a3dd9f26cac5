package it.lifesciencehub.events;

/** A published event was cancelled; fired in the transaction of the change. */
public record EventCancelled(Long eventId) {}
