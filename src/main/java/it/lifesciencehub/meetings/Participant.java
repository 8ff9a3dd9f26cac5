package it.lifesciencehub.meetings;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody at a meeting's table, or meant to be.
 *
 * @param personId null for a guest
 * @param guestId null for a person
 * @param capacities as what they sit there; empty for guests and for those without a mandate
 * @param organisation a guest's organisation in words; else empty
 * @param choice what they answered, or null
 * @param substitute who comes instead, or null
 * @param acknowledged whether the statement that the meeting was called with is acknowledged
 * @param mode how they took part, or null where nobody has marked it
 */
public record Participant(
        Long personId,
        Long guestId,
        String name,
        List<Capacity> capacities,
        String organisation,
        boolean invited,
        AnswerChoice choice,
        String note,
        String substitute,
        boolean acknowledged,
        AttendanceMode mode)
        implements Serializable {

    public boolean isGuest() {
        return guestId != null;
    }

    /** Whether an organisation votes through them. */
    public boolean isVoting() {
        return capacities.stream().anyMatch(Capacity::voting);
    }

    /** The organisations in whose name they sit there, each once. */
    public String organisations() {
        return isGuest()
                ? organisation
                : capacities.stream()
                        .map(Capacity::organisationName)
                        .filter(name -> name != null)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** For whom they stand in, or empty. */
    public String standsInFor() {
        return capacities.stream()
                .map(Capacity::standsInForName)
                .filter(name -> name != null)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The one key of a row in forms. */
    public String key() {
        return isGuest() ? "g" + guestId : "p" + personId;
    }
}
