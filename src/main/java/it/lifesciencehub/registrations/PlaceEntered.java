package it.lifesciencehub.registrations;

/**
 * Somebody has a registration from now on, by whichever way: booked, invited, approved, taken over from a colleague. Told
 * inside the transaction, under the lock of the event's places; an observer that refuses undoes the booking.
 */
public record PlaceEntered(Registration registration) {}
