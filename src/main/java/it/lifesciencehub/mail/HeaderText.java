package it.lifesciencehub.mail;

import java.util.regex.Pattern;

/** Makes texts fit for a header or a greeting: one line, no control characters, nothing that turns the reading order. */
public final class HeaderText {

    private static final Pattern NOT_ONE_LINE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern TURNING = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private HeaderText() {}

    /** The text as one line of at most so many characters; empty for null. */
    public static String oneLine(String text, int length) {
        if (text == null) {
            return "";
        }
        String line = TURNING.matcher(NOT_ONE_LINE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length;
        return line.substring(0, end);
    }
}
