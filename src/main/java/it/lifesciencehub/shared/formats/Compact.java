package it.lifesciencehub.shared.formats;

import java.util.Locale;
import java.util.regex.Pattern;

/** Codes as people type them, with spaces, dots and small letters, brought to one form. */
final class Compact {

    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}.\\-/]+");

    private Compact() {}

    /** Capitals without filling; null for nothing. */
    static String of(String text) {
        String compact =
                text == null ? "" : FILLING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return compact.isEmpty() ? null : compact;
    }
}
