package it.lifesciencehub.dossiers;

import java.io.Serializable;
import java.time.LocalDate;

/** A note that waits to be followed up, in the staff's list over all organisations. */
public record FollowUpRow(
        Long noteId, Long organisationId, String organisation, String text, String author, LocalDate day)
        implements Serializable {

    private static final int EXCERPT = 120;

    /** The beginning of what it says, without marks of formatting. */
    public String excerpt() {
        String line = text.replaceAll("(?m)^\\s*([-+*>]|#+)\\s+", "")
                .replaceAll("[*_`]+", "")
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
