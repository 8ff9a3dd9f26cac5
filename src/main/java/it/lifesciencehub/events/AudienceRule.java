package it.lifesciencehub.events;

import java.io.Serializable;
import java.time.Instant;

/**
 * What staff set for a part of those who come.
 *
 * @param detail the sector's name or the category's code, empty for members and guests
 * @param places how many of them can have a place, or null for no limit of their own
 * @param opensAt from when they can ask, or null for as soon as registration is open
 * @param closesAt until when they can ask, or null for as long as registration is open
 */
public record AudienceRule(RuleSubject subject, String detail, Integer places, Instant opensAt, Instant closesAt)
        implements Serializable {

    public AudienceRule {
        detail = detail == null ? "" : detail.strip();
    }

    /** Whether both speak of the same people. */
    boolean isAboutSame(AudienceRule other) {
        return subject == other.subject && detail.equals(other.detail);
    }
}
