package it.lifesciencehub.courses;

import java.io.Serializable;
import java.util.List;

/**
 * A meeting's report as it was read; nothing of it is written yet.
 *
 * @param encoding its usual name
 * @param hash SHA-256 of the file, hexadecimal
 */
public record ReportReading(
        String fileName, String hash, MeetingProduct product, String encoding, List<ReportPerson> people)
        implements Serializable {

    public ReportReading {
        people = List.copyOf(people);
    }
}
