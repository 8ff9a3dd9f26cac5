package it.lifesciencehub.fairs;

/** In which order places are given out and the waiting list moves. */
public enum FairOrder {
    /** Members of the association before guests, each in the order in which they asked. */
    MEMBERS_FIRST,
    /** In the order in which they asked. */
    TIME
}
