package it.lifesciencehub.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of a {@link PdfDocument}: every column has a heading, every row is named by its first cell. Texts only; null is
 * an empty cell.
 */
public final class PdfTable {

    private final List<String> headings;
    private final Set<Integer> numbers = new TreeSet<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, Bar> bars = new HashMap<>();

    /**
     * A bar below the name of a row, in percent of the longest one that there could be.
     *
     * @param part how much of it is filled, in the same percent
     */
    record Bar(double full, double part) {}

    private PdfTable(List<String> headings) {
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
        this.headings = List.copyOf(headings);
    }

    public static PdfTable of(String... headings) {
        return new PdfTable(List.of(headings));
    }

    public static PdfTable of(List<String> headings) {
        return new PdfTable(headings);
    }

    /** Sets columns to the right, as numbers are. @param columns from 0 */
    public PdfTable numbers(int... columns) {
        Arrays.stream(columns).forEach(numbers::add);
        return this;
    }

    public PdfTable row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /** @throws IllegalArgumentException for a row that has more or fewer cells than there are headings */
    public PdfTable row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + headings.size() + " headings");
        }
        rows.add(cells.stream().map(cell -> cell == null ? "" : cell).toList());
        return this;
    }

    /** Draws a bar below the name of the last row; what it shows stands in the row's cells. @param part null for all */
    public PdfTable bar(double full, Double part) {
        bars.put(rows.size() - 1, new Bar(full, part == null ? full : part));
        return this;
    }

    /** Null for none. */
    Bar bar(int row) {
        return bars.get(row);
    }

    boolean isDrawn() {
        return !bars.isEmpty();
    }

    List<String> headings() {
        return headings;
    }

    boolean isNumber(int column) {
        return numbers.contains(column);
    }

    List<List<String>> rows() {
        return rows;
    }
}
