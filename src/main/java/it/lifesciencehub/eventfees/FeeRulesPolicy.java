package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.Iban;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with an event's prices and with how they are paid. */
final class FeeRulesPolicy {

    /** Lines that one event can have: with more, nobody would know any longer what they pay. */
    static final int MOST_RULES = 20;

    static final int MOST_DAYS = 365;

    private FeeRulesPolicy() {}

    /** Problems of lines name the line and no field. */
    static List<Problem> problems(List<FeeRuleDraft> rules) {
        List<Problem> problems = new ArrayList<>();
        if (rules.size() > MOST_RULES) {
            problems.add(new Problem("rules", FeeReason.TOO_MANY_RULES, MOST_RULES));
        }
        Set<List<Object>> seen = new HashSet<>();
        int line = 0;
        for (FeeRuleDraft rule : rules) {
            line++;
            if (!isValid(rule)) {
                problems.add(new Problem("rules", FeeReason.RULE_AUDIENCE, line));
            }
            if (!Money.isAmount(rule.amount())) {
                problems.add(new Problem("rules", FeeReason.RULE_AMOUNT, line));
            }
            if (rule.from() != null && rule.until() != null && rule.until().isBefore(rule.from())) {
                problems.add(new Problem("rules", FeeReason.RULE_DAYS, line));
            }
            if (!seen.add(Arrays.asList(rule.subject(), rule.detail(), rule.from(), rule.until()))) {
                problems.add(new Problem("rules", FeeReason.RULE_TWICE, line));
            }
        }
        return problems;
    }

    private static boolean isValid(FeeRuleDraft rule) {
        RuleSubject subject = rule.subject();
        if (subject == RuleSubject.SECTOR) {
            return Arrays.stream(Sector.values())
                    .anyMatch(sector -> sector.name().equals(rule.detail()));
        }
        return subject == RuleSubject.CATEGORY
                ? !rule.detail().isEmpty() && rule.detail().length() <= 60
                : rule.detail().isEmpty();
    }

    static List<Problem> problems(FeeTerms terms) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "holder", terms.holder(), 140);
        if (!Iban.isValid(terms.iban())) {
            problems.add(new Problem("iban", FeeReason.IBAN_NOT_VALID));
        }
        if (!terms.bic().isEmpty() && !Iban.isBic(terms.bic())) {
            problems.add(new Problem("bic", FeeReason.BIC_NOT_VALID));
        }
        TextRules.notTooLong(problems, "causePrefix", terms.causePrefix(), 40);
        days(problems, "daysToPay", terms.daysToPay(), 1);
        days(problems, "graceDays", terms.graceDays(), 0);
        TextRules.notTooLong(problems, "vatIt", terms.vatNoteIt(), 300);
        TextRules.notTooLong(problems, "vatEn", terms.vatNoteEn(), 300);
        return problems;
    }

    private static void days(List<Problem> problems, String field, int days, int least) {
        if (days < least || days > MOST_DAYS) {
            problems.add(new Problem(field, FeeReason.DAYS_NOT_VALID, least, MOST_DAYS));
        }
    }
}
