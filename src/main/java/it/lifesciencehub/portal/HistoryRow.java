package it.lifesciencehub.portal;

import it.lifesciencehub.membership.MembershipAct;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of an organisation's history.
 *
 * @param at when; null where the day alone is known
 * @param day the day on which it holds, for what has one; else null
 * @param actor who, or empty where nobody is on record
 * @param action the action's code in the trail
 * @param act the step of a membership, or null
 * @param detail what exactly; may be empty
 */
public record HistoryRow(Instant at, LocalDate day, String actor, String action, MembershipAct act, String detail)
        implements Serializable {

    public HistoryKind kind() {
        return HistoryKind.ofAction(action);
    }
}
