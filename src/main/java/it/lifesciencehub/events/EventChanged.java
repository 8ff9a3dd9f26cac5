package it.lifesciencehub.events;

/** The time or the place of a published event has changed; fired in the transaction of the change. */
public record EventChanged(Long eventId) {}
