package it.lifesciencehub.events;

import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Refusal.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be wrong with rules for audiences, for offers, for unnamed places and for approval. */
final class RulesPolicy {

    /** Rules for audiences that one event can have: with more, nobody would know any longer why they wait. */
    static final int MOST_AUDIENCES = 20;

    private static final int MOST_PLACES = 100_000;
    private static final int MOST_HOURS = 24 * 30;

    private RulesPolicy() {}

    /** Problems of rules for audiences name the line and no field. */
    static List<Problem> problems(Event event, EventRules rules) {
        List<Problem> problems = new ArrayList<>();
        int row = 0;
        for (AudienceRule rule : rules.audiences()) {
            audience(event, rule, row, problems);
            int position = row;
            if (rules.audiences().subList(0, position).stream().anyMatch(rule::isAboutSame)) {
                problems.add(problem(EventReason.AUDIENCE_TWICE, row));
            }
            row++;
        }
        if (row > MOST_AUDIENCES) {
            problems.add(problem(EventReason.AUDIENCE_NUMBER, row - 1));
        }
        Integer hours = rules.offers().hours();
        if (hours != null && (hours < 1 || hours > MOST_HOURS)) {
            problems.add(new Problem("offerHours", EventReason.NUMBER_NOT_VALID));
        }
        if (rules.namesUntil() != null && !rules.namesUntil().isBefore(event.getStartsAt())) {
            problems.add(new Problem("namesUntil", EventReason.NAMES_AFTER_START));
        }
        if (rules.approval() == Approval.HOST && event.getHost() == null) {
            problems.add(new Problem("approval", EventReason.NEEDS_A_HOST));
        }
        return problems;
    }

    private static void audience(Event event, AudienceRule rule, int row, List<Problem> problems) {
        if (!isValid(rule)) {
            problems.add(problem(EventReason.AUDIENCE_NOT_VALID, row));
        }
        Integer places = rule.places();
        if (places != null && (places < 0 || places > MOST_PLACES)) {
            problems.add(problem(EventReason.AUDIENCE_NUMBER, row));
        }
        if (places == null && rule.opensAt() == null && rule.closesAt() == null) {
            problems.add(problem(EventReason.AUDIENCE_EMPTY, row));
        }
        boolean opensTooLate = rule.opensAt() != null && !rule.opensAt().isBefore(event.getStartsAt());
        boolean closesBefore = rule.opensAt() != null
                && rule.closesAt() != null
                && !rule.closesAt().isAfter(rule.opensAt());
        if (opensTooLate || closesBefore) {
            problems.add(problem(EventReason.AUDIENCE_TIMES, row));
        }
    }

    /** @param row counts from 0 */
    private static Problem problem(EventReason reason, int row) {
        return new Problem("audiences", reason, row + 1);
    }

    private static boolean isValid(AudienceRule rule) {
        if (rule.subject() == null) {
            return false;
        }
        return switch (rule.subject()) {
            case MEMBERS, GUESTS -> rule.detail().isEmpty();
            case SECTOR ->
                Arrays.stream(Sector.values()).anyMatch(sector -> sector.name().equals(rule.detail()));
            case CATEGORY -> !rule.detail().isEmpty() && rule.detail().length() <= 60;
        };
    }
}
