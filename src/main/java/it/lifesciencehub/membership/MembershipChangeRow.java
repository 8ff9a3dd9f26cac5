package it.lifesciencehub.membership;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A step of a membership's history. @param category the one it led to, or null */
public record MembershipChangeRow(
        Instant at,
        MembershipAct act,
        MembershipStatus to,
        LocalisedText category,
        LocalDate effectiveOn,
        String reason,
        String actor,
        boolean byHub)
        implements Serializable {

    static MembershipChangeRow of(MembershipChange change) {
        return new MembershipChangeRow(
                change.getAt(),
                change.getAct(),
                change.getToStatus(),
                change.getCategory() == null ? null : change.getCategory().getName(),
                change.getEffectiveOn(),
                change.getReason(),
                change.getActor(),
                it.lifesciencehub.shared.security.Identity.SYSTEM.name().equals(change.getActor()));
    }
}
