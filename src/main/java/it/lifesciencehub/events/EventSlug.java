package it.lifesciencehub.events;

import it.lifesciencehub.shared.SearchText;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The readable last part of an event's address, such as {@code milano-life-science-forum-2027}. */
public final class EventSlug {

    /** The column's length. */
    public static final int LENGTH = 120;

    private static final int WISHED_LENGTH = 80;
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private EventSlug() {}

    /** Whether the text can be part of an address as it stands: small letters, digits and single hyphens. */
    public static boolean isValid(String slug) {
        return slug != null
                && slug.length() >= 3
                && slug.length() <= LENGTH
                && VALID.matcher(slug).matches();
    }

    /** The title's letters and digits, joined with hyphens and cut between words; {@code event} where there are none. */
    public static String of(String title) {
        String plain = SearchText.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (plain.length() > WISHED_LENGTH) {
            int end = plain.lastIndexOf('-', WISHED_LENGTH);
            plain = plain.substring(0, end > 0 ? end : WISHED_LENGTH);
        }
        return plain.length() < 3 ? "event" : plain;
    }

    /** A slug that nobody has: the plain one, else with the year, else with the year and a number. */
    public static String free(String title, int year, Predicate<String> taken) {
        String plain = of(title);
        if (!taken.test(plain)) {
            return plain;
        }
        String withYear = plain.contains(String.valueOf(year)) ? plain : plain + "-" + year;
        String candidate = withYear;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = withYear + "-" + number;
        }
        return candidate;
    }
}
