package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What companies hand in: what an item has to be like, how it stands, and when somebody is reminded of it. */
final class ItemPolicy {

    /** Days before the due day on which companies are reminded of what they have not handed in. */
    static final int REMIND_BEFORE = 5;

    /** Days after the due day on which they are reminded once more. */
    static final int REMIND_AFTER = 2;

    static final int MOST_CHARACTERS = 4000;
    private static final int TITLE = 200;
    private static final int HELP = 500;

    private ItemPolicy() {}

    static void itemIsRight(ItemForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "titleIt", form.getTitleIt(), TITLE);
        TextRules.required(problems, "titleEn", form.getTitleEn(), TITLE);
        TextRules.notTooLong(problems, "helpIt", form.getHelpIt(), HELP);
        TextRules.notTooLong(problems, "helpEn", form.getHelpEn(), HELP);
        StandPolicy.required(problems, "kind", form.getKind());
        StandPolicy.required(problems, "due", form.getDue());
        if (form.getKind() == ItemKind.TEXT) {
            StandPolicy.within(problems, "most", form.getMost(), 1, MOST_CHARACTERS);
        }
        Refusal.ofAny(problems);
    }

    /** The text without outer spaces. */
    static String textIsRight(String text, int most) {
        if (text == null || text.isBlank()) {
            throw new Refusal(List.of(new Problem("content", CommonReason.REQUIRED)));
        }
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "content", text, most);
        Refusal.ofAny(problems);
        return text.strip();
    }

    /** @param status null where nothing was handed in */
    static FairLight light(HandedStatus status, LocalDate dueOn, LocalDate today) {
        if (status == HandedStatus.ACCEPTED) {
            return FairLight.ACCEPTED;
        }
        if (status == HandedStatus.HANDED) {
            return FairLight.HANDED;
        }
        if (today.isAfter(dueOn)) {
            return FairLight.LATE;
        }
        return status == HandedStatus.SENT_BACK ? FairLight.SENT_BACK : FairLight.MISSING;
    }

    /** Which reminder is due for something that is missing or was sent back; whether it went already is not asked. */
    static Optional<ReminderKind> reminder(HandedStatus status, LocalDate dueOn, LocalDate today) {
        boolean there = status == HandedStatus.HANDED || status == HandedStatus.ACCEPTED;
        if (there || today.isBefore(dueOn.minusDays(REMIND_BEFORE))) {
            return Optional.empty();
        }
        if (!today.isAfter(dueOn)) {
            return Optional.of(ReminderKind.BEFORE);
        }
        return today.isBefore(dueOn.plusDays(REMIND_AFTER)) ? Optional.empty() : Optional.of(ReminderKind.AFTER);
    }
}
