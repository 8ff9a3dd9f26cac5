package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a company's request has to be like, and when it may be written. */
final class RequestPolicy {

    static final int WORDS = 500;
    private static final int SHOWS = 2000;
    private static final int SHARING = 500;
    private static final int LINE = 200;
    private static final int PHONE = 40;

    private RequestPolicy() {}

    /** Companies write while the window is open; staff help at any time. */
    static void windowIsOpen(StandPhase phase, boolean staff) {
        if (phase != StandPhase.OPEN && !staff) {
            throw new Refusal(FairReason.NOT_OPEN);
        }
    }

    /** @return places by kind that are asked for */
    static Map<Long, Integer> formIsRight(RequestForm form, int mostPlaces) {
        List<Problem> problems = new ArrayList<>();
        Map<Long, Integer> wished = KindCount.toMap(form.getKinds());
        if (!AllocationPolicy.isPossible(wished, mostPlaces)) {
            problems.add(new Problem("places", FairReason.TOO_MANY_PLACES, mostPlaces));
        }
        if (form.getSecond() != null && wished.keySet().equals(Set.of(form.getSecond()))) {
            problems.add(new Problem("second", FairReason.SAME_KIND_TWICE));
        }
        TextRules.required(problems, "shows", form.getShows(), SHOWS);
        TextRules.notTooLong(problems, "sharing", form.getSharing(), SHARING);
        TextRules.required(problems, "contactName", form.getContactName(), LINE);
        TextRules.notTooLong(problems, "contactPhone", form.getContactPhone(), PHONE);
        String address = form.getContactEmail() == null ? "" : EmailAddress.normalised(form.getContactEmail());
        if (!EmailAddress.isValid(address)) {
            problems.add(new Problem("contactEmail", FairReason.ADDRESS_NOT_VALID));
        }
        form.setContactEmail(address);
        Refusal.ofAny(problems);
        return wished;
    }

    /** Refuses words that are missing or too long. */
    static String words(String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(List.of(new Problem("words", FairReason.WORDS_MISSING)));
        }
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "words", text, WORDS);
        Refusal.ofAny(problems);
        return text.strip();
    }
}
