package it.lifesciencehub.eventfees;

/**
 * Which charges are listed.
 *
 * @param eventId of one event, or null
 * @param state or null for all
 * @param words parts of the person's or the organisation's name, or a charge's number; may be null
 */
public record ChargeFilter(Long eventId, ChargeState state, String words) {

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    ChargeFilter in(ChargeState other) {
        return new ChargeFilter(eventId, other, words);
    }
}
