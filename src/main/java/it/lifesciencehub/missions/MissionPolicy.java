package it.lifesciencehub.missions;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The rules of a mission's call and of applications to it, but for the order, which is {@link Ranking}. */
final class MissionPolicy {

    static final int WEIGHTS = 100;
    static final int ACT = 1000;
    static final int REASONS = 1000;
    static final int NOTE = 500;
    private static final int TEXT = 4000;
    private static final int FUNDING = 1000;
    private static final int LINE = 200;
    private static final int MEANING = 1000;
    private static final int MOST_PLACES = 50;
    private static final int MOST_EURO = 1_000_000;
    private static final int MOST_SCORE = 100;
    private static final int PROFILE = 3000;
    private static final int PRODUCTS = 1000;
    private static final int COUNTRIES = 500;
    private static final int REASON = 2000;
    private static final long MOST_TURNOVER = 999_999_999_999L;
    private static final int MOST_STAFF = 1_000_000;

    private MissionPolicy() {}

    static CallPhase phase(Instant publishedAt, Instant opensAt, Instant closesAt, Instant decidedAt, Instant now) {
        if (decidedAt != null) {
            return CallPhase.DECIDED;
        }
        if (publishedAt == null) {
            return CallPhase.DRAFT;
        }
        if (now.isBefore(opensAt)) {
            return CallPhase.ANNOUNCED;
        }
        return now.isBefore(closesAt) ? CallPhase.OPEN : CallPhase.CLOSED;
    }

    /** What a draft may lack, a published call may not. */
    static void callIsRight(CallForm form, Instant eventStarts) {
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "textIt", form.getTextIt(), TEXT);
        TextRules.notTooLong(problems, "textEn", form.getTextEn(), TEXT);
        TextRules.notTooLong(problems, "fundingIt", form.getFundingIt(), FUNDING);
        TextRules.notTooLong(problems, "fundingEn", form.getFundingEn(), FUNDING);
        within(problems, "placesPerCompany", form.getPlacesPerCompany(), 1, MOST_PLACES);
        within(problems, "grant", form.getGrant(), 0, MOST_EURO);
        within(problems, "companyAmount", form.getCompanyAmount(), 0, MOST_EURO);
        within(problems, "threshold", form.getThreshold(), 0, WEIGHTS);
        if (form.opensAt() != null && form.closesAt() != null && !form.opensAt().isBefore(form.closesAt())) {
            problems.add(new Problem("closes", MissionReason.CLOSES_BEFORE_OPENING));
        }
        if (form.closesAt() != null && !form.closesAt().isBefore(eventStarts)) {
            problems.add(new Problem("closes", MissionReason.CLOSES_AFTER_START));
        }
        Refusal.ofAny(problems);
    }

    /** The lines that are criteria, each right by itself. */
    static List<CriterionForm> criteria(List<CriterionForm> lines) {
        List<CriterionForm> criteria = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CriterionForm line : lines) {
            if (!line.isEmpty()) {
                criteria.add(line);
                if (!isRight(line)) {
                    problems.add(new Problem("criteria", MissionReason.CRITERION_NOT_RIGHT, criteria.size()));
                }
            }
        }
        Refusal.ofAny(problems);
        return criteria;
    }

    private static boolean isRight(CriterionForm line) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "nameIt", line.getNameIt(), LINE);
        TextRules.required(problems, "nameEn", line.getNameEn(), LINE);
        TextRules.required(problems, "meaningIt", line.getMeaningIt(), MEANING);
        TextRules.required(problems, "meaningEn", line.getMeaningEn(), MEANING);
        within(problems, "weight", line.getWeight(), 1, WEIGHTS);
        within(problems, "maxScore", line.getMaxScore(), 1, MOST_SCORE);
        return problems.isEmpty();
    }

    /** A published call changes in its words alone, and its deadline only to a later one. */
    static void mayBecome(MissionCall call, CallForm form) {
        List<Problem> problems = new ArrayList<>();
        if (form.closesAt() == null || minute(form.closesAt()).isBefore(minute(call.getClosesAt()))) {
            problems.add(new Problem("closes", MissionReason.DEADLINE_ONLY_LATER));
        }
        frozen(
                problems,
                "opens",
                form.opensAt() != null && minute(form.opensAt()).equals(minute(call.getOpensAt())));
        frozen(problems, "placesPerCompany", form.getPlacesPerCompany() == call.getPlacesPerCompany());
        frozen(problems, "threshold", form.getThreshold() == call.getThreshold());
        frozen(problems, "grant", form.getGrant() == call.getGrant().intValue());
        frozen(
                problems,
                "companyAmount",
                form.getCompanyAmount() == call.getCompanyAmount().intValue());
        frozen(problems, "membersOnly", form.isMembersOnly() == call.isMembersOnly());
        required(problems, "textIt", form.getTextIt());
        required(problems, "textEn", form.getTextEn());
        Refusal.ofAny(problems);
    }

    /** Pages know of no seconds. */
    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    private static void frozen(List<Problem> problems, String field, boolean same) {
        if (!same) {
            problems.add(new Problem(field, MissionReason.PUBLISHED_ALREADY));
        }
    }

    /**
     * What keeps a call from being published.
     *
     * @param weights of its criteria
     * @param share places that the event gives a company, or null for no limit
     */
    static List<Problem> missing(MissionCall call, List<Integer> weights, Integer share, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (!call.getEvent().isPublished()) {
            problems.add(new Problem("event", MissionReason.EVENT_NOT_PUBLISHED));
        }
        if (call.getText().getIt().isEmpty() || call.getText().getEn().isEmpty()) {
            problems.add(new Problem("text", MissionReason.TEXT_MISSING));
        }
        if (call.getOpensAt() == null || call.getClosesAt() == null) {
            problems.add(new Problem("dates", MissionReason.DATES_MISSING));
        } else if (!now.isBefore(call.getClosesAt())) {
            problems.add(new Problem("dates", MissionReason.CLOSES_IN_THE_PAST));
        }
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (weights.isEmpty()) {
            problems.add(new Problem("criteria", MissionReason.CRITERIA_MISSING));
        } else if (sum != WEIGHTS) {
            problems.add(new Problem("criteria", MissionReason.WEIGHTS_NOT_100, sum));
        }
        if (share != null && call.getPlacesPerCompany() > share) {
            problems.add(new Problem("placesPerCompany", MissionReason.PLACES_BEYOND_SHARE, share));
        }
        return problems;
    }

    static void requireOpen(CallPhase phase) {
        if (phase == CallPhase.ANNOUNCED) {
            throw new Refusal(MissionReason.NOT_OPEN_YET);
        }
        if (phase != CallPhase.OPEN) {
            throw new Refusal(MissionReason.CALL_CLOSED);
        }
    }

    /** The deadline is over, and nothing is decided yet. */
    static void requireToBeDecided(CallPhase phase) {
        if (phase == CallPhase.DECIDED) {
            throw new Refusal(MissionReason.ALREADY_DECIDED);
        }
        if (phase != CallPhase.CLOSED) {
            throw new Refusal(MissionReason.CALL_STILL_OPEN);
        }
    }

    /** What is written has room and sense; a draft may lack everything. */
    static List<Problem> draftProblems(ApplicationForm form, int mostTravellers) {
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "profile", form.getProfile(), PROFILE);
        TextRules.notTooLong(problems, "products", form.getProducts(), PRODUCTS);
        TextRules.notTooLong(problems, "countries", form.getCountries(), COUNTRIES);
        TextRules.notTooLong(problems, "reason", form.getReason(), REASON);
        if (form.getTurnover() != null && (form.getTurnover() < 0 || form.getTurnover() > MOST_TURNOVER)) {
            problems.add(new Problem("turnover", MissionReason.NUMBER_NOT_VALID, 0, MOST_TURNOVER));
        }
        optional(problems, "exportShare", form.getExportShare(), WEIGHTS);
        optional(problems, "staff", form.getStaff(), MOST_STAFF);
        if (form.getTravellers().length > mostTravellers) {
            problems.add(new Problem("travellers", MissionReason.TOO_MANY_TRAVELLERS, mostTravellers));
        }
        return problems;
    }

    /** What an application needs to be handed in. */
    static List<Problem> problems(ApplicationForm form, int mostTravellers) {
        List<Problem> problems = draftProblems(form, mostTravellers);
        required(problems, "profile", form.getProfile());
        required(problems, "products", form.getProducts());
        required(problems, "countries", form.getCountries());
        required(problems, "reason", form.getReason());
        required(problems, "turnover", form.getTurnover());
        required(problems, "exportShare", form.getExportShare());
        required(problems, "staff", form.getStaff());
        if (form.getTravellers().length == 0) {
            problems.add(new Problem("travellers", MissionReason.TRAVELLERS_MISSING));
        }
        if (!form.isFundingAccepted()) {
            problems.add(new Problem("fundingAccepted", MissionReason.FUNDING_NOT_ACCEPTED));
        }
        if (!form.isDeMinimis()) {
            problems.add(new Problem("deMinimis", MissionReason.DE_MINIMIS_MISSING));
        }
        return problems;
    }

    /**
     * Whether the company may take its application back: handed in, or with a result that still means something, and
     * the mission has not begun.
     */
    static boolean mayBeWithdrawn(ApplicationState state, Instant eventStarts, Instant now) {
        return now.isBefore(eventStarts)
                && (state == ApplicationState.SUBMITTED
                        || state == ApplicationState.ADMITTED
                        || state == ApplicationState.RESERVE);
    }

    static boolean isScore(Integer score, int most) {
        return score != null && score >= 0 && score <= most;
    }

    /** A text that has to be there and has room. */
    static String words(String field, MissionReason missing, String text, int most) {
        if (text == null || text.isBlank()) {
            throw new Refusal(List.of(new Problem(field, missing)));
        }
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, field, text, most);
        Refusal.ofAny(problems);
        return text.strip();
    }

    private static void required(List<Problem> problems, String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            problems.add(new Problem(field, CommonReason.REQUIRED));
        }
    }

    private static void optional(List<Problem> problems, String field, Integer number, int to) {
        if (number != null) {
            within(problems, field, number, 0, to);
        }
    }

    private static void within(List<Problem> problems, String field, Integer number, int from, int to) {
        if (number == null || number < from || number > to) {
            problems.add(new Problem(field, MissionReason.NUMBER_NOT_VALID, from, to));
        }
    }
}
