package it.lifesciencehub.courses;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the attendance report of an online meeting as Teams (UTF-16, tabs, several sections), Zoom (CSV) and Google Meet
 * export it, in Italian or English. Of a report with several sections the one that knows each coming and going is read.
 */
final class ReportReader {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_PEOPLE = 2_000;
    private static final int NAME = 200;
    private static final char[] SEPARATORS = {'\t', ',', ';'};

    private ReportReader() {}

    /** @throws Refusal where nothing can be made of it */
    static ReportReading read(String fileName, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(CourseReason.REPORT_TOO_LARGE);
        }
        ReportText text = ReportText.of(bytes);
        ReportSection best = null;
        for (char separator : SEPARATORS) {
            for (ReportSection section : ReportSection.in(cells(text.text(), separator))) {
                best = best == null || section.tells() > best.tells() ? section : best;
            }
        }
        if (best == null) {
            throw new Refusal(CourseReason.REPORT_NO_HEADINGS);
        }
        List<ReportPerson> people = people(best);
        if (people.isEmpty()) {
            throw new Refusal(CourseReason.REPORT_NOBODY);
        }
        if (people.size() > MOST_PEOPLE) {
            throw new Refusal(CourseReason.REPORT_TOO_LARGE);
        }
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
        return new ReportReading(
                name.length() > NAME ? name.substring(name.length() - NAME) : name,
                Sha256.hex(bytes),
                best.product(text.text()),
                text.encoding(),
                people);
    }

    /** Rows of cells; a file that is torn in the middle of a quoted cell is read as far as it goes. */
    private static List<List<String>> cells(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .setQuote(separator == '\t' ? null : '"')
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                if (rows.size() >= MOST_ROWS) {
                    throw new Refusal(CourseReason.REPORT_TOO_LARGE);
                }
                rows.add(record.toList());
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            return rows;
        } catch (IOException e) {
            return rows;
        }
        return rows;
    }

    /** All rows of one person together: by e-mail, else by name. */
    private static List<ReportPerson> people(ReportSection section) {
        ReportTimes.Order order = ReportTimes.orderOf(section.times());
        Map<String, Collected> people = new LinkedHashMap<>();
        for (List<String> row : section.rows()) {
            String name = section.name(row);
            if (name.isEmpty() || section.isWaiting(row)) {
                continue;
            }
            String email = section.cell(row, ReportSection.EMAIL).toLowerCase(Locale.ROOT);
            String address = email.contains("@") ? email : "";
            String key = address.isEmpty() ? "n " + ReportPolicy.nameKey(name) : "e " + address;
            people.computeIfAbsent(key, one -> new Collected(shortened(name), address))
                    .add(section, row, order);
        }
        return people.values().stream().map(Collected::person).toList();
    }

    private static String shortened(String name) {
        return name.length() > NAME ? name.substring(0, NAME) : name;
    }

    private static final class Collected {

        private final String name;
        private final String email;
        private final List<ReportStay> stays = new ArrayList<>();
        private long seconds;

        private Collected(String name, String email) {
            this.name = name;
            this.email = email;
        }

        /** By its times where the whole file has such, else by its duration. */
        void add(ReportSection section, List<String> row, ReportTimes.Order order) {
            if (order != null) {
                OptionalLong from = ReportTimes.moment(section.cell(row, ReportSection.JOIN), order);
                OptionalLong until = ReportTimes.moment(section.cell(row, ReportSection.LEAVE), order);
                if (from.isPresent() && until.isPresent() && until.getAsLong() > from.getAsLong()) {
                    stays.add(new ReportStay(from.getAsLong(), until.getAsLong()));
                    return;
                }
            }
            seconds += ReportTimes.seconds(section.cell(row, ReportSection.DURATION))
                    .orElse(0);
        }

        ReportPerson person() {
            return new ReportPerson(name, email, stays, seconds);
        }
    }
}
