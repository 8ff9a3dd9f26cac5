package it.lifesciencehub.events;

/** An event's life: drafted, published, perhaps cancelled. That it is over follows from its times. */
public enum EventStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
