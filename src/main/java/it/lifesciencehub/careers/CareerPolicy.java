package it.lifesciencehub.careers;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The rules of a career day but for the sharing of seats, which is {@link Matching}. */
final class CareerPolicy {

    static final int TALKS = 4;
    static final int WISHES = 6;
    static final int STUDENTS_PER_ADULT = 15;
    static final int KEEP_DAYS = 30;
    static final int REMIND_DAYS = 3;
    static final int REASON = 300;
    static final int MOTIVATION = 300;
    private static final int MOST_TALKS = 20;
    private static final int MOST_PER_ADULT = 100;
    private static final int MOST_KEEP_DAYS = 365;
    private static final int MOST_SEATS = 500;
    private static final int MOST_STUDENTS = 1000;
    private static final int MOST_SLOTS = 20;
    private static final int MOST_MINUTES = 480;
    private static final int LINE = 200;
    private static final int SPEAKERS = 300;
    private static final int TEXT = 2000;
    private static final int CLASS_NAME = 60;

    private CareerPolicy() {}

    static CareerPhase phase(CareerDay day, Instant now) {
        if (day.isPublished()) {
            return CareerPhase.PUBLISHED;
        }
        if (now.isBefore(day.getOffersUntil())) {
            return CareerPhase.OFFER;
        }
        if (now.isBefore(day.getWishesUntil())) {
            return CareerPhase.WISH;
        }
        return now.isBefore(day.getOrdersUntil()) ? CareerPhase.ORDER : CareerPhase.SHARE;
    }

    /** When what is asked for in a phase has to be there; null where nothing is asked for. */
    static Instant deadline(CareerDay day, CareerPhase phase) {
        return switch (phase) {
            case OFFER -> day.getOffersUntil();
            case WISH -> day.getWishesUntil();
            case ORDER -> day.getOrdersUntil();
            case SHARE, PUBLISHED -> null;
        };
    }

    /**
     * Whether those who are late are reminded by themselves now: some days before the deadline, once for each, by day.
     *
     * @param reminded the deadline of which they were reminded last, or null
     */
    static boolean mayRemind(Instant deadline, Instant reminded, Instant now) {
        if (deadline == null || deadline.equals(reminded) || !now.isBefore(deadline)) {
            return false;
        }
        LocalDate first = RomeTime.of(deadline).toLocalDate().minusDays(REMIND_DAYS);
        return !RomeTime.of(now).toLocalDate().isBefore(first) && RomeTime.isDaytime(now);
    }

    static void formIsRight(CareerForm form, Instant eventStarts) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "offers", form.getOffers());
        required(problems, "choices", form.getChoices());
        required(problems, "orders", form.getOrders());
        within(problems, "talks", form.getTalks(), 1, MOST_TALKS);
        within(problems, "wishes", form.getWishes(), 1, MOST_TALKS);
        within(problems, "studentsPerAdult", form.getStudentsPerAdult(), 1, MOST_PER_ADULT);
        within(problems, "keepDays", form.getKeepDays(), 0, MOST_KEEP_DAYS);
        if (problems.isEmpty()) {
            after(problems, "choices", form.offersUntil(), form.wishesUntil());
            after(problems, "orders", form.wishesUntil(), form.ordersUntil());
            after(problems, "orders", form.ordersUntil(), eventStarts);
        }
        Refusal.ofAny(problems);
    }

    private static void after(List<Problem> problems, String field, Instant first, Instant second) {
        if (!first.isBefore(second)) {
            problems.add(new Problem(field, CareerReason.DEADLINES_NOT_IN_ORDER));
        }
    }

    private static void required(List<Problem> problems, String field, Object value) {
        if (value == null) {
            problems.add(new Problem(field, CommonReason.REQUIRED));
        }
    }

    private static void within(List<Problem> problems, String field, Integer number, int from, int to) {
        if (number == null || number < from || number > to) {
            problems.add(new Problem(field, CareerReason.NUMBER_NOT_VALID, from, to));
        }
    }

    /** Start times of the slots that the form adds; each of {@code minutes}. */
    static List<LocalDateTime> slots(SlotsForm form) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "first", form.getFirst());
        within(problems, "minutes", form.getMinutes(), 5, MOST_MINUTES);
        within(problems, "pause", form.getPause(), 0, MOST_MINUTES);
        within(problems, "count", form.getCount(), 1, MOST_SLOTS);
        Refusal.ofAny(problems);
        List<LocalDateTime> starts = new ArrayList<>();
        for (int i = 0; i < form.getCount(); i++) {
            starts.add(form.getFirst().plusMinutes((long) i * (form.getMinutes() + form.getPause())));
        }
        return starts;
    }

    static void contactIsRight(ContactForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", form.getName(), LINE);
        form.setEmail(address(problems, "email", form.getEmail()));
        required(problems, "language", form.getLanguage());
        Refusal.ofAny(problems);
    }

    static void classIsRight(ClassForm form) {
        classIsRight(form, 0);
    }

    /** @param students who are in the class already: not fewer are expected */
    static void classIsRight(ClassForm form, int students) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "school", form.getSchool(), LINE);
        TextRules.required(problems, "className", form.getName(), CLASS_NAME);
        TextRules.required(problems, "teacher", form.getTeacher(), LINE);
        form.setEmail(address(problems, "teacherEmail", form.getEmail()));
        required(problems, "classLanguage", form.getLanguage());
        within(problems, "expected", form.getExpected(), Math.max(1, students), MOST_STUDENTS);
        Refusal.ofAny(problems);
    }

    private static String address(List<Problem> problems, String field, String text) {
        String address = text == null ? "" : EmailAddress.normalised(text);
        if (!EmailAddress.isValid(address)) {
            problems.add(new Problem(field, CareerReason.ADDRESS_NOT_VALID));
        }
        return address;
    }

    /** Titles and descriptions in both languages, or the other language's readers would read nothing. */
    static void figureIsRight(FigureForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "titleIt", form.getTitleIt(), LINE);
        TextRules.required(problems, "titleEn", form.getTitleEn(), LINE);
        TextRules.required(problems, "descriptionIt", form.getDescriptionIt(), TEXT);
        TextRules.required(problems, "descriptionEn", form.getDescriptionEn(), TEXT);
        TextRules.notTooLong(problems, "speakers", form.getSpeakers(), SPEAKERS);
        within(problems, "seats", form.getSeats(), 1, MOST_SEATS);
        if (form.getSlots() == null || form.getSlots().length == 0) {
            problems.add(new Problem("slots", CareerReason.SLOTS_MISSING));
        }
        Refusal.ofAny(problems);
    }

    /** How many adults have to come along. */
    static int adultsNeeded(boolean minors, int students, int studentsPerAdult) {
        return minors ? Math.max(1, (students + studentsPerAdult - 1) / studentsPerAdult) : 0;
    }

    /** Adults by name, one a line; a name twice is one person. */
    static int countAdults(String names) {
        return new HashSet<>(names.lines()
                        .map(line -> line.strip().toLowerCase(java.util.Locale.ROOT))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .size();
    }

    /** A class under 18 comes with adults; one without students has nobody to confirm. */
    static void mayBeConfirmed(boolean minors, int students, String adults, int studentsPerAdult) {
        if (students == 0) {
            throw new Refusal(CareerReason.NO_STUDENTS);
        }
        int needed = adultsNeeded(minors, students, studentsPerAdult);
        int named = countAdults(adults);
        if (named < needed) {
            throw new Refusal(CareerReason.ADULTS_MISSING, needed, named);
        }
    }

    static String nameForCompanies(String given, String family, boolean minor) {
        return minor ? given + " " + family.substring(0, Math.min(1, family.length())) + "." : given + " " + family;
    }

    /** Refuses a text that is missing or too long. */
    static String reason(String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(List.of(new Problem("reason", CareerReason.REASON_MISSING)));
        }
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "reason", text, REASON);
        Refusal.ofAny(problems);
        return text.strip();
    }

    static boolean isToBePurged(Instant eventEnds, int keepDays, Instant now) {
        return !now.isBefore(eventEnds.plus(Duration.ofDays(keepDays)));
    }
}
