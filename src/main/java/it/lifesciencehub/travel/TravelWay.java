package it.lifesciencehub.travel;

/** How people come to where a leg is. */
public enum TravelWay {
    FLIGHT,
    TRAIN,
    COACH,
    /** Everybody sees to it themselves. */
    OWN
}
