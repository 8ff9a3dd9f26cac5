package it.lifesciencehub.imports;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A file taken apart into cells of text, whatever it was before.
 *
 * @param reading how it was read
 * @param sheets names of the sheets that can be chosen; empty for a CSV file
 * @param headings the first row that is not blank, as it stands there
 */
record ImportGrid(
        ImportFormat format, ImportReading reading, List<String> sheets, List<String> headings, List<Line> lines) {

    /** Values that are shown of a column. */
    private static final int SAMPLES = 3;

    /** Letters of each. */
    private static final int SAMPLE_LENGTH = 60;

    /**
     * A row that is not blank.
     *
     * @param number as a spreadsheet counts from 1
     * @param cells from the first column on; may be shorter or longer than the headings
     */
    record Line(int number, List<String> cells) {

        String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }
    }

    /** Some different values of a column, to recognise it by. */
    List<String> samples(int place) {
        return lines.stream()
                .map(line -> line.cell(place))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() <= SAMPLE_LENGTH ? cell : cell.substring(0, SAMPLE_LENGTH) + "…")
                .toList();
    }

    /** Places of the columns, from 0. */
    IntStream places() {
        return IntStream.range(0, headings.size());
    }
}
