package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a newsletter must be like, and when it may leave. */
final class NewsletterPolicy {

    static final int MAX_SUBJECT = 200;
    static final int MAX_BODY = 20_000;

    private NewsletterPolicy() {}

    /** A draft may lack texts; what is there must be right. */
    static void requireDraft(NewsletterForm form) {
        List<Problem> problems = new ArrayList<>();
        if (blank(form.getSubjectIt()) && blank(form.getSubjectEn())) {
            problems.add(new Problem("subjectIt", CommonReason.REQUIRED));
        }
        text(problems, "subjectIt", form.getSubjectIt(), MAX_SUBJECT);
        text(problems, "subjectEn", form.getSubjectEn(), MAX_SUBJECT);
        text(problems, "bodyIt", form.getBodyIt(), MAX_BODY);
        text(problems, "bodyEn", form.getBodyEn(), MAX_BODY);
        Refusal.ofAny(problems);
    }

    private static void text(List<Problem> problems, String field, String text, int most) {
        TextRules.notTooLong(problems, field, text, most);
        if (text != null && (text.contains("{{") || text.contains("}}"))) {
            problems.add(new Problem(field, NewsletterReason.NO_PLACEHOLDERS));
        }
    }

    /** Every problem that keeps it from being sent. */
    static List<Problem> missing(Newsletter newsletter) {
        List<Problem> problems = new ArrayList<>();
        boolean whole = !blank(newsletter.getSubject().getIt())
                && !blank(newsletter.getSubject().getEn())
                && !blank(newsletter.getBodyIt())
                && !blank(newsletter.getBodyEn());
        if (!whole) {
            problems.add(new Problem("subjectIt", NewsletterReason.LANGUAGE_MISSING));
        }
        return problems;
    }

    static void requirePlan(Instant when, Instant now) {
        if (when == null) {
            throw new Refusal(List.of(new Problem("plannedAt", CommonReason.REQUIRED)));
        }
        if (!when.isAfter(now)) {
            throw new Refusal(List.of(new Problem("plannedAt", NewsletterReason.IN_THE_PAST)));
        }
        if (isNight(when)) {
            throw new Refusal(List.of(new Problem("plannedAt", NewsletterReason.AT_NIGHT)));
        }
    }

    /** From 20 to 8 in Rome. */
    static boolean isNight(Instant when) {
        return !RomeTime.isDaytime(when);
    }

    /** The moment itself by day; by night the next morning at eight. */
    static Instant byDay(Instant when) {
        if (!isNight(when)) {
            return when;
        }
        ZonedDateTime rome = RomeTime.of(when);
        return (rome.toLocalTime().isBefore(RomeTime.MORNING) ? rome : rome.plusDays(1))
                .toLocalDate()
                .atTime(RomeTime.MORNING)
                .atZone(RomeTime.ZONE)
                .toInstant();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
