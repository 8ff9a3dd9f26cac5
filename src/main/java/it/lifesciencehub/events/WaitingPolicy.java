package it.lifesciencehub.events;

/** In which order the waiting list is served. */
public enum WaitingPolicy {
    /** Whoever asked first. */
    FIRST_COME,
    /** One organisation after the other, each one's people in the order in which they asked. */
    ROUND_ROBIN,
    /** The organisation with the fewest confirmed places first, then whoever asked first. */
    LEAST_SERVED
}
