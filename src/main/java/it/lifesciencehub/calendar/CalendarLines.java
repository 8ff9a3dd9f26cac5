package it.lifesciencehub.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar text at 75 octets of UTF-8 (RFC 5545, 3.1), never inside a character; the library
 * counts UTF-16 units instead, and so makes lines too long and tears characters outside the basic plane.
 */
final class CalendarLines {

    private static final int OCTETS = 75;

    private CalendarLines() {}

    /** @param unfolded lines that end with CRLF */
    static String fold(String unfolded) {
        StringBuilder out = new StringBuilder(unfolded.length() + 64);
        for (String line : unfolded.split("\r\n")) {
            foldLine(line, out);
        }
        return out.toString();
    }

    private static void foldLine(String line, StringBuilder out) {
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            int end = line.offsetByCodePoints(at, 1);
            String character = line.substring(at, end);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            at = end;
        }
        out.append("\r\n");
    }
}
