package it.lifesciencehub.travel;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The frame of a journey, and when travellers are written to. */
final class TravelPolicy {

    static final int KEEP_DAYS = 30;
    private static final int KEEP_MOST = 365;
    private static final int TITLE = 200;
    private static final Duration WEEK = Duration.ofDays(7);
    /** So long nothing changes before travellers are told of changes, so that they are told once. */
    private static final Duration QUIET = Duration.ofMinutes(30);

    private TravelPolicy() {}

    static void formIsRight(TravelForm form) {
        List<Problem> problems = new ArrayList<>();
        if (form.getDueOn() == null) {
            problems.add(new Problem("dueOn", CommonReason.REQUIRED));
        }
        Integer days = form.getKeepDays();
        if (days == null || days < 0 || days > KEEP_MOST) {
            problems.add(new Problem("keepDays", TravelReason.NUMBER_NOT_VALID, 0, KEEP_MOST));
        }
        Refusal.ofAny(problems);
    }

    static void itemIsRight(ItemForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "titleIt", form.getTitleIt(), TITLE);
        TextRules.required(problems, "titleEn", form.getTitleEn(), TITLE);
        if (form.getDueOn() == null) {
            problems.add(new Problem("dueItem", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
    }

    static LocalDate purgeOn(Instant endsAt, int keepDays) {
        return RomeTime.of(endsAt).toLocalDate().plusDays(keepDays);
    }

    /** From the day after the last one on which data may be kept. */
    static boolean isToBePurged(Instant endsAt, int keepDays, Instant now) {
        return RomeTime.of(now).toLocalDate().isAfter(purgeOn(endsAt, keepDays));
    }

    /** Whether people may be written to now: between eight and twenty in Rome. */
    static boolean isDaytime(Instant now) {
        return RomeTime.isDaytime(now);
    }

    /** At most once a week, never at night, and not once the mission has begun. @param last when they were last asked */
    static boolean isToBeReminded(Instant last, Instant startsAt, Instant now) {
        return isDaytime(now) && now.isBefore(startsAt) && (last == null || !now.isBefore(last.plus(WEEK)));
    }

    /** By itself, by day, and not while staff are changing things. */
    static boolean isToBeTold(Travel travel, Instant now) {
        return isDaytime(now) && (!travel.isToTell() || isQuiet(travel.getChangedAt(), now));
    }

    static boolean isQuiet(Instant changedAt, Instant now) {
        return !now.isBefore(changedAt.plus(QUIET));
    }
}
