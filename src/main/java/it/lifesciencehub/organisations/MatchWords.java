package it.lifesciencehub.organisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two names are, from 0 to 1: twice the weight of the words that they share over the weight of all their
 * words (Dice's coefficient), a word with a slip of the pen counting a little less. A measure of our own and not one of
 * a library's, because in company names the weight and not the order of letters decides: by letters "Istituto Clinico
 * Humanitas" and "Istituto Clinico Mondino" are nearly one.
 */
final class MatchWords {

    /** From this length on a word may hold one slip, from the other on two. */
    private static final int ONE_SLIP = 5;

    private static final int TWO_SLIPS = 10;

    private MatchWords() {}

    private record Shared(String a, String b, double worth) {

        String smaller() {
            return a.compareTo(b) <= 0 ? a + " " + b : b + " " + a;
        }
    }

    static double likeness(MatchName a, MatchName b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return 0;
        }
        if (a.compact().length() > 3 && a.compact().equals(b.compact())) {
            return 1;
        }
        List<Shared> shared = new ArrayList<>();
        for (String left : a.words()) {
            for (String right : b.words()) {
                double likeness = likeness(left, right);
                if (likeness > 0) {
                    shared.add(new Shared(left, right, likeness * (MatchName.weight(left) + MatchName.weight(right))));
                }
            }
        }
        if (shared.isEmpty()) {
            return 0;
        }
        shared.sort(Comparator.comparingDouble(Shared::worth).reversed().thenComparing(Shared::smaller));
        Set<String> usedOfA = new HashSet<>();
        Set<String> usedOfB = new HashSet<>();
        double worth = 0;
        for (Shared pair : shared) {
            if (!usedOfA.contains(pair.a()) && !usedOfB.contains(pair.b())) {
                usedOfA.add(pair.a());
                usedOfB.add(pair.b());
                worth += pair.worth();
            }
        }
        return Math.min(1, worth / (a.weight() + b.weight()));
    }

    /** 1 for the same word, a little less for one with a slip, else 0. Numbers are the same or not. */
    static double likeness(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int length = Math.max(a.length(), b.length());
        if (length < ONE_SLIP || hasDigit(a) || hasDigit(b)) {
            return 0;
        }
        int allowed = length >= TWO_SLIPS ? 2 : 1;
        int slips = slips(a, b, allowed);
        return slips > allowed ? 0 : 1 - 0.1 * slips;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Letters added, left out, changed or swapped with their neighbour; more than {@code most} are not counted. */
    static int slips(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
