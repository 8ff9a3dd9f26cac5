package it.lifesciencehub.events;

/**
 * A session has another number of seats than before; fired in the transaction of the change, under the lock of the
 * event's places, after the change is in the database.
 *
 * @param before the number until now, or null for no limit
 * @param beyondOnPurpose whether fewer seats than are taken are meant
 */
public record SessionSeatsChanged(EventSession session, Integer before, boolean beyondOnPurpose) {}
