package it.lifesciencehub.materials;

/** Who is given a material. */
public enum MaterialAudience {
    /** Whoever sees the event. */
    EVERYBODY,
    /** Whoever has a confirmed place. */
    REGISTERED,
    /** Whoever was there. */
    CAME
}
