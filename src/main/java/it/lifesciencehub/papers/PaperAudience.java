package it.lifesciencehub.papers;

/** Who sees a group's paper beside staff. */
public enum PaperAudience {
    /** Those who hold a mandate in the group. */
    GROUP,
    /** People of organisations whose membership is in force as well. */
    MEMBERS,
    /** Everybody. */
    PUBLIC
}
