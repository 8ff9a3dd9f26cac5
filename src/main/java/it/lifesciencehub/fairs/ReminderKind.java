package it.lifesciencehub.fairs;

/** When a reminder goes, seen from the day that an item is due. */
public enum ReminderKind {
    BEFORE,
    AFTER
}
