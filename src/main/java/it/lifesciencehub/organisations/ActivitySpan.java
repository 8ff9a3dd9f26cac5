package it.lifesciencehub.organisations;

import java.time.Duration;

/** When somebody of an organisation last did something in the hub. */
public enum ActivitySpan {
    DAYS_30(30, true),
    DAYS_90(90, true),
    DAYS_365(365, true),
    /** Nothing for a year, or never anything. */
    NONE_FOR_A_YEAR(365, false);

    private final Duration span;
    private final boolean within;

    ActivitySpan(int days, boolean within) {
        this.span = Duration.ofDays(days);
        this.within = within;
    }

    /** How far back the look goes. */
    Duration span() {
        return span;
    }

    /** Whether activity within the span is looked for, not its absence. */
    boolean within() {
        return within;
    }
}
