package it.lifesciencehub.membership;

/** Which part of the yearly fee a term that is shorter than a year costs. */
public enum Proration {
    /** The whole fee. */
    NONE,
    /** Half of it from 1 July on. */
    HALF_YEARS,
    /** A twelfth for each month that has begun. */
    MONTHS,
    /** By days, of 365 or 366. */
    DAYS
}
