package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What bodies, representations, sittings and reports must be like. Problems carry the names of the forms' fields. */
final class RoundtablePolicy {

    /** How long after a sitting its report may take, and between two reminders of it. */
    static final Duration WEEK = Duration.ofDays(7);

    private static final int MAX_NAME = 200;
    private static final int MAX_LINE = 300;
    private static final int MAX_REASON = 500;
    private static final int MAX_PARAGRAPH = 2_000;
    private static final int MAX_PAGE = 4_000;
    private static final int MAX_REPORT = 40_000;

    private RoundtablePolicy() {}

    static void bodyIsRight(OutsideBodyForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", form.getName(), MAX_NAME);
        link(problems, "link", form.getLink());
        TextRules.notTooLong(problems, "decides", form.getDecides(), MAX_PARAGRAPH);
        Refusal.ofAny(problems);
    }

    static void representationIsRight(RepresentationCommand command) {
        List<Problem> problems = new ArrayList<>();
        if (command.personId() == null && isBlank(command.address())) {
            problems.add(new Problem("person", CommonReason.REQUIRED));
        }
        if (command.kind() == null) {
            problems.add(new Problem("kind", CommonReason.REQUIRED));
        }
        if (command.since() == null) {
            problems.add(new Problem("since", CommonReason.REQUIRED));
        } else if (command.until() != null && command.until().isBefore(command.since())) {
            problems.add(new Problem("until", RoundtableReason.UNTIL_BEFORE_FROM));
        }
        Refusal.ofAny(problems);
    }

    static void endIsRight(LocalDate lastDay, String reason) {
        List<Problem> problems = new ArrayList<>();
        if (lastDay == null) {
            problems.add(new Problem("endsOn", CommonReason.REQUIRED));
        }
        TextRules.notTooLong(problems, "endReason", reason, MAX_LINE);
        Refusal.ofAny(problems);
    }

    static void sittingIsRight(SittingForm form) {
        List<Problem> problems = new ArrayList<>();
        if (form.getBodyId() == null) {
            problems.add(new Problem("body", CommonReason.REQUIRED));
        }
        TextRules.required(problems, "title", form.getTitle(), MAX_NAME);
        if (form.getStartsAt() == null) {
            problems.add(new Problem("startsAt", CommonReason.REQUIRED));
        }
        if (form.getEndsAt() == null) {
            problems.add(new Problem("endsAt", CommonReason.REQUIRED));
        } else if (form.getStartsAt() != null && !form.getEndsAt().isAfter(form.getStartsAt())) {
            problems.add(new Problem("endsAt", RoundtableReason.ENDS_BEFORE_START));
        }
        TextRules.notTooLong(problems, "place", form.getPlace(), MAX_LINE);
        link(problems, "onlineLink", form.getOnlineLink());
        if (isBlank(form.getPlace()) && isBlank(form.getOnlineLink())) {
            problems.add(new Problem("place", RoundtableReason.PLACE_MISSING));
        }
        TextRules.notTooLong(problems, "agenda", form.getAgenda(), MAX_PAGE);
        Refusal.ofAny(problems);
    }

    static void reasonIsGiven(String reason) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "reason", reason, MAX_REASON);
        Refusal.ofAny(problems);
    }

    static void reportIsRight(ReportForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "words", form.getWords(), MAX_REPORT);
        TextRules.notTooLong(problems, "present", form.getPresent(), MAX_PARAGRAPH);
        TextRules.notTooLong(problems, "followUps", form.getFollowUps(), MAX_PAGE);
        Refusal.ofAny(problems);
    }

    /** Which of the form's fields differ from what the report says. */
    static List<String> changes(SittingReport report, ReportForm form) {
        List<String> changed = new ArrayList<>();
        changed(changed, "words", report.getWords(), form.getWords());
        changed(changed, "present", report.getPresent(), form.getPresent());
        changed(changed, "followUps", report.getFollowUps(), form.getFollowUps());
        if (!report.getPapers().equals(new HashSet<>(form.getPapers()))) {
            changed.add("papers");
        }
        return changed;
    }

    private static void changed(List<String> changed, String field, String before, String after) {
        if (!Objects.equals(textOrNull(before), textOrNull(after))) {
            changed.add(field);
        }
    }

    /**
     * Whether the sitting is over for a week and nothing is shared of it; a draft is no report yet.
     *
     * @param report how its report stands, or null where none was written
     */
    static boolean isReportMissing(SittingState state, Instant endsAt, ReportState report, Instant now) {
        return state != SittingState.CANCELLED
                && (report == null || !report.isShared())
                && !endsAt.plus(WEEK).isAfter(now);
    }

    /** Who reads a report in this state. */
    static boolean isReadable(ReportState state, boolean running, boolean ofGroup, boolean ofMember) {
        return running || ofGroup && state.isShared() || ofMember && state == ReportState.MEMBERS;
    }

    /** Without outer spaces; null for nothing. */
    static String textOrNull(String text) {
        return isBlank(text) ? null : text.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void link(List<Problem> problems, String field, String link) {
        String address = WebAddress.normalised(link);
        if (address != null && !WebAddress.isValid(address)) {
            problems.add(new Problem(field, RoundtableReason.LINK_NOT_VALID));
        }
    }
}
