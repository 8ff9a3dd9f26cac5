package it.lifesciencehub.events;

/**
 * The rules for an event's places have changed; fired in the transaction of the change, under the lock of the places.
 *
 * @param overbookOnPurpose whether fewer places than are taken are meant
 */
public record CapacityChanged(Long eventId, boolean overbookOnPurpose) {}
