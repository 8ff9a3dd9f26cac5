package it.lifesciencehub.events;

/** A session is about to be taken out of the programme; fired in that transaction, under the lock of the event's places. */
public record SessionRemoved(EventSession session) {}
