package it.lifesciencehub.sample;

import it.lifesciencehub.shared.LocalisedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lists of invented names and texts. */
final class SampleData {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Properties texts = new Properties();

    SampleData() {
        try (Reader reader = open("texts.properties")) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one list, each with its columns by name. */
    List<CSVRecord> rows(String list) {
        try (Reader reader = open(list + ".csv")) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a key, or null. */
    String value(String key) {
        return texts.getProperty(key);
    }

    /** The text of a key in both languages, with the year in the place of {@code {0}}. */
    LocalisedText text(String key, int year) {
        return new LocalisedText(withYear(key + ".it", year), withYear(key + ".en", year));
    }

    private String withYear(String key, int year) {
        return texts.getProperty(key, "").replace("{0}", String.valueOf(year));
    }

    /** The column's number, or null where it is empty. */
    static Integer number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : Integer.valueOf(row.get(column));
    }

    private static Reader open(String name) {
        return new BufferedReader(
                new InputStreamReader(SampleData.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }
}
