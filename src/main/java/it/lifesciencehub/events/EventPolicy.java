package it.lifesciencehub.events;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules for an event's data. Each method finds every problem at once and names the field as the forms do; a draft
 * may have gaps, a published event may not lose what publishing asked for.
 */
public final class EventPolicy {

    private static final int TITLE = 200;
    private static final int SUMMARY = 500;
    private static final int DESCRIPTION = 20_000;
    private static final int MOST_PLACES = 100_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    private EventPolicy() {}

    /** What keeps a draft from being published; empty when it is whole. */
    public static List<Problem> missingForPublishing(Event event, Instant now) {
        List<Problem> problems = new ArrayList<>();
        whole(event.getTitle(), event.getSummary(), problems);
        oneLanguage(event.getDescription(), problems);
        if (event.getPlace().isNowhere()) {
            problems.add(new Problem("venueName", EventReason.PLACE_MISSING));
        }
        if (!event.getStartsAt().isAfter(now)) {
            problems.add(new Problem("startsAt", EventReason.STARTS_IN_THE_PAST));
        }
        return problems;
    }

    public static List<Problem> problemsOfNew(NewEvent draft) {
        List<Problem> problems = new ArrayList<>();
        required("kind", draft.kindCode(), problems);
        title(draft.title(), problems);
        times(draft.times(), problems);
        place(draft.times().place(), problems);
        return problems;
    }

    /** @param status what the event is now: only a draft may have gaps and a new address */
    public static List<Problem> problemsOfTexts(EventTexts texts, EventStatus status) {
        List<Problem> problems = new ArrayList<>();
        required("kind", texts.kindCode(), problems);
        title(texts.title(), problems);
        tooLong("summary", texts.summary(), SUMMARY, problems);
        tooLong("description", texts.description(), DESCRIPTION, problems);
        if (status == EventStatus.DRAFT) {
            if (!EventSlug.isValid(texts.slug())) {
                problems.add(new Problem("slug", EventReason.SLUG_NOT_VALID));
            }
        } else {
            whole(texts.title(), texts.summary(), problems);
            oneLanguage(texts.description(), problems);
        }
        String contact = texts.contactEmail();
        if (contact != null && !contact.isBlank()) {
            if (contact.strip().length() > 254
                    || !EMAIL.matcher(contact.strip()).matches()) {
                problems.add(new Problem("contactEmail", EventReason.EMAIL_NOT_VALID));
            }
        }
        return distinct(problems);
    }

    /**
     * @param event the event as it is before the change
     * @param sessions its programme, which moves along with its start
     */
    public static List<Problem> problemsOfTimes(
            Event event, List<EventSession> sessions, EventTimes times, Instant now) {
        List<Problem> problems = new ArrayList<>();
        times(times, problems);
        place(times.place(), problems);
        if (event.isPublished() && times.place().isNowhere()) {
            problems.add(new Problem("venueName", EventReason.PLACE_MISSING));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        boolean moved = !times.startsAt().equals(event.getStartsAt());
        if (event.isPublished() && moved && !times.startsAt().isAfter(now)) {
            problems.add(new Problem("startsAt", EventReason.STARTS_IN_THE_PAST));
        }
        Instant opens = event.getRegistrationOpensAt();
        if (opens != null && !opens.isBefore(times.startsAt())) {
            problems.add(new Problem("startsAt", EventReason.OPENS_AFTER_START));
        }
        long outside = sessions.stream()
                .filter(session -> movedWith(event, times, session.getEndsAt()).isAfter(times.endsAt()))
                .count();
        if (outside > 0) {
            problems.add(new Problem("endsAt", EventReason.SESSIONS_OUTSIDE_EVENT, outside));
        }
        return problems;
    }

    /** An instant of the programme after the event's start has moved. */
    public static Instant movedWith(Event event, EventTimes times, Instant instant) {
        return instant.plus(java.time.Duration.between(event.getStartsAt(), times.startsAt()));
    }

    public static List<Problem> problemsOfRules(Event event, EventRules rules) {
        List<Problem> problems = new ArrayList<>();
        if (rules.opensAt() != null && !rules.opensAt().isBefore(event.getStartsAt())) {
            problems.add(new Problem("opensAt", EventReason.OPENS_AFTER_START));
        }
        if (rules.opensAt() != null
                && rules.closesAt() != null
                && !rules.closesAt().isAfter(rules.opensAt())) {
            problems.add(new Problem("closesAt", EventReason.CLOSES_BEFORE_OPENING));
        }
        if (rules.total() != null && (rules.total() < 0 || rules.total() > MOST_PLACES)) {
            problems.add(new Problem("total", EventReason.NUMBER_NOT_VALID));
        }
        if (rules.perOrganisation() != null && (rules.perOrganisation() < 1 || rules.perOrganisation() > MOST_PLACES)) {
            problems.add(new Problem("perOrganisation", EventReason.NUMBER_NOT_VALID));
        }
        problems.addAll(RulesPolicy.problems(event, rules));
        return problems;
    }

    public static List<Problem> problemsOfCancelling(LocalisedText reason) {
        List<Problem> problems = new ArrayList<>();
        required("reasonIt", reason.getIt(), problems);
        required("reasonEn", reason.getEn(), problems);
        tooLong("reason", reason, SUMMARY, problems);
        return problems;
    }

    public static List<Problem> problemsOfSession(Event event, SessionDraft draft) {
        List<Problem> problems = new ArrayList<>();
        title(draft.title(), problems);
        tooLong("room", draft.room(), 120, problems);
        tooLong("track", draft.track(), 120, problems);
        tooLong("about", draft.about(), 4000, problems);
        if (draft.seats() != null && (draft.seats() < 1 || draft.seats() > MOST_PLACES)) {
            problems.add(new Problem("seats", EventReason.NUMBER_NOT_VALID));
        }
        if (draft.startsAt() == null) {
            problems.add(new Problem("startsAt", CommonReason.REQUIRED));
        } else if (draft.startsAt().isBefore(event.getStartsAt())
                || !draft.startsAt().isBefore(event.getEndsAt())) {
            problems.add(new Problem("startsAt", EventReason.SESSION_OUTSIDE_EVENT));
        }
        if (draft.endsAt() == null) {
            problems.add(new Problem("endsAt", CommonReason.REQUIRED));
        } else if (draft.endsAt().isAfter(event.getEndsAt())) {
            problems.add(new Problem("endsAt", EventReason.SESSION_OUTSIDE_EVENT));
        } else if (draft.startsAt() != null && !draft.endsAt().isAfter(draft.startsAt())) {
            problems.add(new Problem("endsAt", EventReason.ENDS_BEFORE_START));
        }
        int row = 0;
        for (SessionDraft.SpeakerDraft speaker : draft.speakers()) {
            tooLong("speakerName" + row, speaker.name(), 150, problems);
            tooLong("speakerTitle" + row, speaker.jobTitle(), 200, problems);
            tooLong("speakerOrganisation" + row, speaker.organisationName(), 200, problems);
            row++;
        }
        return problems;
    }

    private static void title(LocalisedText title, List<Problem> problems) {
        required("titleIt", title.getIt(), problems);
        required("titleEn", title.getEn(), problems);
        tooLong("title", title, TITLE, problems);
    }

    private static void whole(LocalisedText title, LocalisedText summary, List<Problem> problems) {
        missing("titleIt", title.getIt(), EventReason.TITLE_MISSING, problems);
        missing("titleEn", title.getEn(), EventReason.TITLE_MISSING, problems);
        missing("summaryIt", summary.getIt(), EventReason.SUMMARY_MISSING, problems);
        missing("summaryEn", summary.getEn(), EventReason.SUMMARY_MISSING, problems);
    }

    private static void oneLanguage(LocalisedText description, List<Problem> problems) {
        if (description.getIt().isEmpty() != description.getEn().isEmpty()) {
            String empty = description.getIt().isEmpty() ? "descriptionIt" : "descriptionEn";
            problems.add(new Problem(empty, EventReason.DESCRIPTION_IN_ONE_LANGUAGE));
        }
    }

    private static void times(EventTimes times, List<Problem> problems) {
        if (times.startsAt() == null) {
            problems.add(new Problem("startsAt", CommonReason.REQUIRED));
        }
        if (times.endsAt() == null) {
            problems.add(new Problem("endsAt", CommonReason.REQUIRED));
        } else if (times.startsAt() != null && !times.endsAt().isAfter(times.startsAt())) {
            problems.add(new Problem("endsAt", EventReason.ENDS_BEFORE_START));
        }
    }

    private static void place(EventPlace place, List<Problem> problems) {
        tooLong("venueName", place.venueName(), 200, problems);
        tooLong("venueAddress", place.venueAddress(), 300, problems);
        tooLong("municipality", place.municipality(), 120, problems);
        if (place.onlineLink() != null && (place.onlineLink().length() > 500 || !isHttps(place.onlineLink()))) {
            problems.add(new Problem("onlineLink", EventReason.LINK_NOT_VALID));
        }
    }

    private static boolean isHttps(String link) {
        try {
            URI uri = new URI(link);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void required(String field, String text, List<Problem> problems) {
        missing(field, text, CommonReason.REQUIRED, problems);
    }

    private static void missing(String field, String text, RefusalReason reason, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, reason));
        }
    }

    private static void tooLong(String field, LocalisedText text, int length, List<Problem> problems) {
        tooLong(field + "It", text.getIt(), length, problems);
        tooLong(field + "En", text.getEn(), length, problems);
    }

    private static void tooLong(String field, String text, int length, List<Problem> problems) {
        if (text != null && text.length() > length) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, length));
        }
    }

    /** One problem a field: the first. */
    private static List<Problem> distinct(List<Problem> problems) {
        java.util.Set<String> fields = new java.util.HashSet<>();
        return problems.stream().filter(problem -> fields.add(problem.field())).toList();
    }
}
