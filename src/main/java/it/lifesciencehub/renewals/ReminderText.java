package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermWords;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a reminder with what staff put between braces: {organisation}, {amount}, {dueDay}, {term}, {reference}. */
public final class ReminderText {

    /** What may stand between braces. */
    public static final List<String> PLACEHOLDERS = List.of("organisation", "amount", "dueDay", "term", "reference");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private ReminderText() {}

    /** What stands between braces and means nothing. */
    static List<String> unknown(String text) {
        List<String> unknown = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (!PLACEHOLDERS.contains(matcher.group(1))) {
                unknown.add(matcher.group(1));
            }
        }
        return unknown;
    }

    /** Whether a brace has no other half. */
    static boolean hasLooseBrace(String text) {
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    /** Paragraphs are parted by empty lines. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    static Map<String, String> values(MembershipTerm term, Language language) {
        return Map.of(
                "organisation", term.getMembership().getOrganisation().getName(),
                "amount", Money.euro(language, term.getFee()),
                "dueDay", Moments.day(language, term.getDueOn()),
                "term", TermWords.of(language, term.getStartsOn(), term.getEndsOn()),
                "reference", PaymentReference.of(term.getId()));
    }
}
