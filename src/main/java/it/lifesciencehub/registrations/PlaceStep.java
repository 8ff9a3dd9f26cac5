package it.lifesciencehub.registrations;

/**
 * A registration begins, or stands elsewhere than before. Told inside the transaction of the change, under the lock of
 * the event's places, for features that stand on an event; an observer that refuses undoes the change.
 *
 * @param from where it stood before, or null where it begins
 */
public record PlaceStep(Registration registration, RegistrationStatus from, ChangeReason reason) {

    /** Whether somebody has a registration from now on, by whichever way: booked, invited, named, taken over. */
    public boolean isBeginning() {
        return from == null;
    }
}
