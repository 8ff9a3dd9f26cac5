package it.lifesciencehub.membership;

/** From when to when a category's terms last; always a year, but for the first one of a calendar year. */
public enum TermBasis {
    /** 1 January to 31 December; the first term begins on the day of entry. */
    CALENDAR_YEAR,
    /** From the day of entry, and from each of its anniversaries. */
    ANNIVERSARY
}
