package it.lifesciencehub.registrations;

/**
 * A registration begins, or stands elsewhere than before. Fired in the transaction of the change, for features that
 * stand on an event.
 */
public record PlaceStep(Registration registration, ChangeReason reason) {}
