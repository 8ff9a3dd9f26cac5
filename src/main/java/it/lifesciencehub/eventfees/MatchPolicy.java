package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.SearchText;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which charge an entry of a bank statement pays, and how sure that is. */
final class MatchPolicy {

    /** As it is printed, and as people and banks write it: with blanks, points or nothing between, in small letters. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])F\\s?(20\\d{2})[\\s./–-]{0,3}(\\d{6,7})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_NAME = 4;

    private MatchPolicy() {}

    /**
     * A charge that may be meant.
     *
     * @param left what is still to be paid; 0 where the place has ended
     */
    record Candidate(
            Long id,
            String number,
            String familyName,
            String organisation,
            String event,
            BigDecimal left,
            boolean ended) {

        StatementMatch.Part part(BigDecimal amount) {
            return new StatementMatch.Part(id, number, familyName, event, left, amount);
        }
    }

    /** Numbers of charges that a text names, in its order, as they are printed. */
    static Set<String> numbers(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        for (MatchResult found : NUMBER.matcher(text).results().toList()) {
            numbers.add("F" + found.group(1) + "-" + found.group(2));
        }
        return numbers;
    }

    /**
     * @param byNumber charges that texts name, by number
     * @param open all charges that are not paid in full
     * @param known whether the entry was booked before
     */
    static StatementMatch match(
            StatementEntry entry, Map<String, Candidate> byNumber, List<Candidate> open, boolean known) {
        if (known) {
            return new StatementMatch(entry, MatchKind.KNOWN, List.of());
        }
        List<Candidate> named = numbers(entry.text()).stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .toList();
        if (named.size() > 1) {
            return several(entry, named);
        }
        if (named.size() == 1) {
            Candidate one = named.get(0);
            return new StatementMatch(entry, kind(entry.amount(), one), List.of(one.part(entry.amount())));
        }
        List<Candidate> alike = open.stream()
                .filter(one -> one.left().compareTo(entry.amount()) == 0 && isNamed(entry.text(), one))
                .toList();
        return alike.size() == 1
                ? new StatementMatch(
                        entry, MatchKind.LIKELY, List.of(alike.get(0).part(entry.amount())))
                : new StatementMatch(entry, MatchKind.NONE, List.of());
    }

    private static MatchKind kind(BigDecimal amount, Candidate one) {
        if (one.ended()) {
            return MatchKind.ENDED;
        }
        int more = amount.compareTo(one.left());
        return more == 0 ? MatchKind.EXACT : more < 0 ? MatchKind.LESS : MatchKind.MORE;
    }

    private static StatementMatch several(StatementEntry entry, List<Candidate> named) {
        BigDecimal sum = named.stream().map(Candidate::left).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean right = sum.compareTo(entry.amount()) == 0
                && named.stream().allMatch(one -> one.left().signum() > 0);
        return right
                ? new StatementMatch(
                        entry,
                        MatchKind.SEVERAL,
                        named.stream().map(one -> one.part(one.left())).toList())
                : new StatementMatch(entry, MatchKind.SEVERAL_DIFFER, List.of());
    }

    private static boolean isNamed(String text, Candidate one) {
        String words = " " + SearchText.of(text) + " ";
        return contains(words, one.familyName()) || contains(words, one.organisation());
    }

    private static boolean contains(String words, String name) {
        String plain = SearchText.of(name);
        return plain.length() >= SHORTEST_NAME && words.contains(" " + plain + " ");
    }
}
