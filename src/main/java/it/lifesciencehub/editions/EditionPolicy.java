package it.lifesciencehub.editions;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What copies and templates have to be like, and where their moments come to lie. */
public final class EditionPolicy {

    /** Minutes that an event of a template lasts at most: a year. */
    static final int LONGEST = 366 * 24 * 60;

    private EditionPolicy() {}

    /**
     * A moment of an event after its start has moved: as far from it on Rome's clock as before, so that what began at nine
     * begins at nine on either side of a change of the clock. Null stays null.
     */
    public static Instant moved(Instant moment, Instant startBefore, Instant startNow) {
        return moment == null
                ? null
                : RomeTime.instant(RomeTime.local(moment)
                        .plus(Duration.between(RomeTime.local(startBefore), RomeTime.local(startNow))));
    }

    /** So many minutes later on Rome's clock. */
    public static Instant later(Instant start, int minutes) {
        return RomeTime.instant(RomeTime.local(start).plusMinutes(minutes));
    }

    static void isRightStart(LocalisedText title, Instant startsAt) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "titleIt", title.getIt(), 200);
        TextRules.required(problems, "titleEn", title.getEn(), 200);
        if (startsAt == null) {
            problems.add(new Problem("startsAt", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
    }

    static void isRightName(LocalisedText name) {
        List<Problem> problems = new ArrayList<>();
        nameOf(name, problems);
        Refusal.ofAny(problems);
    }

    private static void nameOf(LocalisedText name, List<Problem> problems) {
        TextRules.required(problems, "nameIt", name.getIt(), 150);
        TextRules.required(problems, "nameEn", name.getEn(), 150);
    }

    static void isRight(TemplateForm form) {
        List<Problem> problems = new ArrayList<>();
        nameOf(form.name(), problems);
        TextRules.notTooLong(problems, "summaryIt", form.getSummaryIt(), 500);
        TextRules.notTooLong(problems, "summaryEn", form.getSummaryEn(), 500);
        TextRules.notTooLong(problems, "descriptionIt", form.getDescriptionIt(), 20_000);
        TextRules.notTooLong(problems, "descriptionEn", form.getDescriptionEn(), 20_000);
        if (time(form.getBegins()) == null) {
            problems.add(new Problem("begins", EditionsReason.TIME_NOT_VALID));
        }
        between("length", form.getLength(), 1, LONGEST, problems);
        optional("total", form.getTotal(), 0, 100_000, problems);
        optional("perOrganisation", form.getPerOrganisation(), 1, 100_000, problems);
        optional("closes", form.getCloses(), 0, LONGEST / 60, problems);
        int line = 0;
        for (TemplateLine session : form.getSessions()) {
            if (!session.isBlank()) {
                session(session, line, form, problems);
            }
            line++;
        }
        Refusal.ofAny(problems);
    }

    private static void session(TemplateLine line, int at, TemplateForm form, List<Problem> problems) {
        String field = "sessions:" + at + ":";
        TextRules.required(problems, field + "titleIt", line.getTitleIt(), 200);
        TextRules.required(problems, field + "titleEn", line.getTitleEn(), 200);
        TextRules.notTooLong(problems, field + "trackIt", line.getTrackIt(), 120);
        TextRules.notTooLong(problems, field + "trackEn", line.getTrackEn(), 120);
        TextRules.notTooLong(problems, field + "room", line.getRoom(), 120);
        optional(field + "seats", line.getSeats(), 1, 100_000, problems);
        between(field + "day", line.getDay(), 1, 366, problems);
        between(field + "minutes", line.getMinutes(), 1, LONGEST, problems);
        if (time(line.getBegins()) == null) {
            problems.add(new Problem(field + "begins", EditionsReason.TIME_NOT_VALID));
        }
        if (problems.isEmpty() && form.getLength() != null) {
            int offset = line.offset(time(form.getBegins()));
            if (offset < 0 || offset + line.getMinutes() > form.getLength()) {
                problems.add(new Problem(field + "begins", EditionsReason.SESSION_OUTSIDE));
            }
        }
    }

    private static void between(String field, Integer number, int least, int most, List<Problem> problems) {
        if (number == null) {
            problems.add(new Problem(field, CommonReason.REQUIRED));
        } else {
            optional(field, number, least, most, problems);
        }
    }

    private static void optional(String field, Integer number, int least, int most, List<Problem> problems) {
        if (number != null && (number < least || number > most)) {
            problems.add(new Problem(field, EditionsReason.NUMBER_NOT_VALID, least, most));
        }
    }

    /** A time of the day as {@code 09:30}, or null where the text is none. */
    static LocalTime time(String text) {
        try {
            return text == null ? null : LocalTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
