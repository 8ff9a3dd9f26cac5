package it.lifesciencehub.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
