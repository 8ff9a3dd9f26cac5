package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.SearchText;

/**
 * Whose badges are printed.
 *
 * @param from first letter of family names, or null; with {@code to}
 * @param onlyNew whether those that were printed before are left out
 * @param registrationId the one person, or null
 */
public record BadgeChoice(BadgeFormat format, String from, String to, boolean onlyNew, Long registrationId) {

    /** Whether a family name lies between the letters, whatever its accents. */
    boolean takes(String familyName) {
        String first = letter(familyName);
        return (letter(from).isEmpty() || first.compareTo(letter(from)) >= 0)
                && (letter(to).isEmpty() || first.compareTo(letter(to)) <= 0);
    }

    private static String letter(String text) {
        String plain = text == null ? "" : SearchText.of(text);
        return plain.isEmpty() ? "" : plain.substring(0, 1);
    }
}
