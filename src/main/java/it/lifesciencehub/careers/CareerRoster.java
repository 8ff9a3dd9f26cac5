package it.lifesciencehub.careers;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.formats.EmailAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Students as a teacher pastes them: a line each, first name, family name and, if there is one, an e-mail address, parted
 * by semicolon, comma or tab. Empty lines and names that are there already are left out.
 */
final class CareerRoster {

    private static final Pattern PARTS = Pattern.compile("[;,\t]");
    private static final int NAME = 100;

    private CareerRoster() {}

    /** @param email null for none */
    record Line(String givenName, String familyName, String email) {

        String key() {
            return SearchText.of(givenName + " " + familyName);
        }
    }

    /**
     * @param known keys of those who are there already
     * @param minors whether addresses are dropped, since nobody under 18 has one here
     */
    static List<Line> read(String text, Set<String> known, boolean minors) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>(known);
        int number = 0;
        for (String raw : text == null ? new String[0] : text.split("\\R")) {
            number++;
            if (raw.isBlank()) {
                continue;
            }
            Line line = line(raw, number, minors);
            if (seen.add(line.key())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line line(String raw, int number, boolean minors) {
        String[] parts = PARTS.split(raw.strip());
        String email = parts.length > 2 && !parts[2].isBlank() && !minors ? EmailAddress.normalised(parts[2]) : null;
        boolean right = parts.length >= 2
                && parts.length <= 3
                && isName(parts[0])
                && isName(parts[1])
                && (email == null || EmailAddress.isValid(email));
        if (!right) {
            throw new Refusal(List.of(new Problem("lines", CareerReason.LINE_NOT_RIGHT, number)));
        }
        return new Line(parts[0].strip(), parts[1].strip(), email);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= NAME;
    }
}
