package it.lifesciencehub.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable on every database: small letters, no accents, single spaces. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}@._+-]+");

    private SearchText() {}

    /** The text to store in a search column or to look for; empty for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The texts joined and normalised, cut to the length of the column. */
    public static String of(int length, String... texts) {
        String joined = of(String.join(
                " ",
                java.util.Arrays.stream(texts)
                        .filter(java.util.Objects::nonNull)
                        .toList()));
        return joined.length() <= length ? joined : joined.substring(0, length);
    }

    /** A LIKE pattern that finds the words anywhere in a search column (escape character {@code !}). */
    public static String like(String words) {
        return "%"
                + of(words)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                        .replace(" ", "%") + "%";
    }
}
