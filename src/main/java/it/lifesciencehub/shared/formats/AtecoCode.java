package it.lifesciencehub.shared.formats;

import java.util.regex.Pattern;

/** A code of the Italian classification of economic activities: {@code 21.20.01} or its beginning, 2 to 6 digits. */
public final class AtecoCode {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}(?:\\.[0-9](?:[0-9](?:\\.[0-9]{1,2})?)?)?");

    private AtecoCode() {}

    public static boolean isValid(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    /** With its dots, which may be missing in the input; null for nothing. */
    public static String normalised(String text) {
        String code = text == null ? "" : text.strip();
        String digits = code.replaceAll("[.\\s]", "");
        if (!digits.matches("[0-9]{2,6}")) {
            return code.isEmpty() ? null : code;
        }
        StringBuilder dotted = new StringBuilder(digits);
        if (digits.length() > 4) {
            dotted.insert(4, '.');
        }
        if (digits.length() > 2) {
            dotted.insert(2, '.');
        }
        return dotted.toString();
    }
}
