package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A meeting abroad in a list; times as clocks show them there.
 *
 * @param who names of those who take part, of one company alone on its own page and on its people's
 * @param outcomes of all companies, or of one alone likewise
 */
public record MeetingRow(
        Long id,
        Long bodyId,
        String body,
        String country,
        BodyKind kind,
        String city,
        LocalDateTime from,
        LocalDateTime to,
        String offset,
        String place,
        String interpreter,
        MeetingStatus status,
        List<String> companies,
        List<String> who,
        List<Outcome> outcomes,
        boolean begun)
        implements Serializable {

    public record Outcome(String company, boolean followUp, String contacts, String note, String by)
            implements Serializable {}

    public LocalDate day() {
        return from.toLocalDate();
    }

    /** Whether one of the companies wants to go on with them. */
    public boolean followUp() {
        return outcomes.stream().anyMatch(Outcome::followUp);
    }
}
