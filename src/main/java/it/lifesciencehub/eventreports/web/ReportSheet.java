package it.lifesciencehub.eventreports.web;

import java.io.Serializable;
import java.util.List;

/**
 * A table of the report in a language: shown on the page, printed in the PDF, and taken away as a file.
 *
 * @param key by which the page finds it
 * @param note a sentence below the title, or empty
 * @param headings of the columns; the first one names the lines
 */
public record ReportSheet(String key, String title, String note, List<String> headings, List<Line> lines)
        implements Serializable {

    /**
     * @param cells after the name, as texts
     * @param full how long a bar is, in percent of the longest one; null where none is drawn
     * @param part how much of it is filled, in the same percent; null where the whole of it is
     */
    public record Line(String name, List<String> cells, Double full, Double part) implements Serializable {

        static Line of(String name, String... cells) {
            return new Line(name, List.of(cells), null, null);
        }
    }

    public boolean isDrawn() {
        return lines.stream().anyMatch(line -> line.full() != null);
    }
}
