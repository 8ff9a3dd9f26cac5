package it.lifesciencehub.events;

/** The rules for an event's places have changed; fired in the transaction of the change, under the lock of the places. */
public record CapacityChanged(Long eventId) {}
