package it.lifesciencehub.membership;

import java.io.Serializable;

/** What a run of the day's rules did. @param failed memberships that could not be worked on; the next run tries again */
public record MembershipDayResult(int steps, int failed) implements Serializable {}
