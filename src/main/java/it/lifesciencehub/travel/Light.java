package it.lifesciencehub.travel;

/** How far a traveller is with what the journey asks for. */
public enum Light {
    /** Everything is there. */
    GREEN,
    /** Something is missing, and there is time. */
    AMBER,
    /** Something does not do, or is overdue. */
    RED
}
