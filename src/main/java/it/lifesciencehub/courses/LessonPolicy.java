package it.lifesciencehub.courses;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Holidays;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.WebAddress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What lessons are like, how they come out of a rhythm, and when their link is shown. */
final class LessonPolicy {

    static final int MOST = 100;

    private static final int TITLE = 190;
    private static final int PLACE = 300;
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration OPEN_BEFORE = Duration.ofDays(1);
    private static final Duration SHOWN_AFTER = Duration.ofMinutes(15);
    private static final int MINUTES = 60;

    private LessonPolicy() {}

    /** Whether somebody can be at a lesson: from the day before on, for those who set the room up. */
    static boolean isOpen(Instant startsAt, Instant now) {
        return !now.isBefore(startsAt.minus(OPEN_BEFORE));
    }

    /**
     * The lessons that a form stands for: one, or as many as its rhythm says, numbered in their titles.
     *
     * @param from the event's first day @param to its last
     */
    static List<LessonPlan> plans(LessonForm form, LocalDate from, LocalDate to) {
        List<Problem> problems = new ArrayList<>();
        String it = form.getTitleIt() == null ? "" : form.getTitleIt();
        if (it.isBlank() && (form.getTitleEn() == null || form.getTitleEn().isBlank())) {
            problems.add(new Problem("titleIt", CommonReason.REQUIRED));
        }
        TextRules.notTooLong(problems, "titleIt", it, TITLE);
        TextRules.notTooLong(problems, "titleEn", form.getTitleEn(), TITLE);
        TextRules.notTooLong(problems, "place", form.getPlace(), PLACE);
        String link = blankToNull(form.getOnlineLink());
        if (link != null && !WebAddress.isValid(link)) {
            problems.add(new Problem("onlineLink", CourseReason.LINK_NOT_VALID));
        }
        times(problems, form);
        number(problems, "times", form.getTimes(), MOST);
        number(problems, "weeks", form.getWeeks(), 26);
        Refusal.ofAny(problems);
        int minutes = minutes(form);
        List<LessonPlan> plans = new ArrayList<>();
        List<LocalDateTime> starts = rhythm(form);
        Duration length = Duration.between(form.getStarts(), form.getEnds());
        for (LocalDateTime start : starts) {
            LocalDate last = start.plus(length).toLocalDate();
            if (start.toLocalDate().isBefore(from) || last.isAfter(to)) {
                DateTimeFormatter day = DateTimeFormatter.ofPattern("d/M/yyyy");
                throw new Refusal(List.of(
                        new Problem("starts", CourseReason.LESSON_OUTSIDE_EVENT, day.format(from), day.format(to))));
            }
            String number = form.getTimes() == null ? "" : " " + (plans.size() + 1);
            plans.add(new LessonPlan(
                    new LocalisedText(numbered(it, number), numbered(form.getTitleEn(), number)),
                    RomeTime.instant(start),
                    RomeTime.instant(start.plus(length)),
                    blankToNull(form.getPlace()),
                    link == null ? null : WebAddress.normalised(link),
                    minutes));
        }
        return plans;
    }

    private static String numbered(String title, String number) {
        return title == null || title.isBlank() ? "" : title.strip() + number;
    }

    private static void times(List<Problem> problems, LessonForm form) {
        if (form.getStarts() == null) {
            problems.add(new Problem("starts", CommonReason.REQUIRED));
        }
        if (form.getEnds() == null) {
            problems.add(new Problem("ends", CommonReason.REQUIRED));
        }
        if (form.getStarts() == null || form.getEnds() == null) {
            return;
        }
        Duration length = Duration.between(form.getStarts(), form.getEnds());
        if (length.isNegative() || length.isZero()) {
            problems.add(new Problem("ends", CourseReason.ENDS_BEFORE_START));
        } else if (length.compareTo(LONGEST) > 0) {
            problems.add(new Problem("ends", CourseReason.LESSON_TOO_LONG));
        }
        BigDecimal hours = form.getHours();
        if (hours != null
                && (hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(24)) > 0 || minutes(form) < 1)) {
            problems.add(new Problem("hours", CourseReason.HOURS_NOT_VALID));
        }
    }

    private static int minutes(LessonForm form) {
        return form.getHours() == null
                ? (int) Duration.between(form.getStarts(), form.getEnds()).toMinutes()
                : form.getHours()
                        .multiply(BigDecimal.valueOf(MINUTES))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static void number(List<Problem> problems, String field, Integer number, int most) {
        if (number != null && (number < 1 || number > most)) {
            problems.add(new Problem(field, CourseReason.NUMBER_NOT_VALID));
        }
    }

    /** The beginnings: the same weekday and hour by the clock, also over the change of the clocks. */
    private static List<LocalDateTime> rhythm(LessonForm form) {
        int times = form.getTimes() == null ? 1 : form.getTimes();
        int weeks = form.getWeeks() == null ? 1 : form.getWeeks();
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDateTime next = form.getStarts();
        while (starts.size() < times) {
            boolean skipped =
                    form.getTimes() != null && form.isSkipHolidays() && Holidays.isHoliday(next.toLocalDate());
            if (!skipped) {
                starts.add(next);
            }
            next = next.plusWeeks(weeks);
        }
        return starts;
    }

    /** Whether those who come have to know of a change: another time, another place, another way in. */
    static boolean isMoved(LessonPlan before, LessonPlan now) {
        return !before.startsAt().equals(now.startsAt())
                || !before.endsAt().equals(now.endsAt())
                || !Objects.equals(before.place(), now.place())
                || !Objects.equals(before.onlineLink(), now.onlineLink());
    }

    /** To those with a confirmed place, from some minutes before the lesson until shortly after it. */
    static boolean isLinkShown(Lesson lesson, boolean confirmed, Instant now) {
        return confirmed
                && !now.isBefore(lesson.getStartsAt()
                        .minus(Duration.ofMinutes(lesson.getCourse().getLinkMinutes())))
                && now.isBefore(lesson.getEndsAt().plus(SHOWN_AFTER));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
