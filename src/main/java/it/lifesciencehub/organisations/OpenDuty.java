package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * One thing that somebody who leaves holds.
 *
 * @param kind what it is, as {@code place} or {@code mandate}; labels stand in the bundle of organisations under
 *     {@code duty.<kind>}
 * @param day the day of the event, or the first day of the mandate
 * @param proposal what the hub proposes
 * @param choices what is possible
 */
public record OpenDuty(String kind, Long id, LocalisedText title, LocalDate day, Choice proposal, Set<Choice> choices)
        implements Serializable {

    /** A duty that is the person's no longer, so that nothing is known of it but what was decided. */
    static OpenDuty unknown(Decision decision) {
        return new OpenDuty(decision.kind(), decision.id(), null, null, decision.choice(), Set.of());
    }

    public enum Choice {
        /** A colleague takes it. */
        HAND_OVER,
        /** It is given back. */
        CANCEL,
        /** It stays with the person who leaves. */
        KEEP
    }

    /** @param successorId the colleague who takes it over; null unless it is handed over */
    public record Decision(String kind, Long id, Choice choice, Long successorId) implements Serializable {}
}
