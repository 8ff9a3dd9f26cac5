package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a file under the columns of ours that somebody has chosen for them.
 *
 * @param ignored headings that are left out
 */
record OrganisationImportTable(List<OrganisationColumn> columns, List<String> ignored, List<Row> rows) {

    /**
     * A row of the file.
     *
     * @param number as a spreadsheet counts: the headings are row 1
     * @param cells what is not empty
     * @param tooWide whether it has more cells than there are headings
     */
    record Row(int number, Map<OrganisationColumn, String> cells, boolean tooWide) implements Serializable {}

    static OrganisationImportTable of(ImportGrid grid, ImportMapping mapping) {
        mapping.requireFor(grid.headings());
        return new OrganisationImportTable(
                mapping.columns().stream().filter(Objects::nonNull).sorted().toList(),
                grid.places()
                        .filter(place -> mapping.columns().get(place) == null)
                        .mapToObj(grid.headings()::get)
                        .filter(heading -> !heading.isBlank())
                        .toList(),
                grid.lines().stream()
                        .map(line -> row(line, mapping, grid.headings().size()))
                        .toList());
    }

    private static Row row(ImportGrid.Line line, ImportMapping mapping, int width) {
        Map<OrganisationColumn, String> cells = new EnumMap<>(OrganisationColumn.class);
        boolean tooWide = false;
        for (int place = 0; place < line.cells().size(); place++) {
            String cell = line.cell(place);
            if (!cell.isEmpty()) {
                tooWide |= place >= width;
                OrganisationColumn column = place < width ? mapping.columns().get(place) : null;
                String meant = column == null ? "" : mapping.translated(column, cell);
                if (!meant.isBlank()) {
                    cells.put(column, meant);
                }
            }
        }
        split(cells);
        return new Row(line.number(), cells, tooWide);
    }

    /** Several values in one cell, as registers write them: further names become other names, acronyms stand together. */
    private static void split(Map<OrganisationColumn, String> cells) {
        String acronyms = cells.get(OrganisationColumn.ACRONYM);
        if (acronyms != null) {
            cells.put(OrganisationColumn.ACRONYM, String.join(", ", parts(acronyms)));
        }
        List<String> names = parts(cells.get(OrganisationColumn.NAME));
        List<String> others = parts(cells.get(OrganisationColumn.ALTERNATIVE_NAME));
        if (names.size() > 1 || others.size() > 1) {
            names.stream().findFirst().ifPresent(name -> cells.put(OrganisationColumn.NAME, name));
            String joined = Stream.concat(names.stream().skip(1), others.stream())
                    .distinct()
                    .collect(Collectors.joining(" / "));
            if (!joined.isEmpty()) {
                cells.put(OrganisationColumn.ALTERNATIVE_NAME, joined);
            }
        }
    }

    private static List<String> parts(String cell) {
        return cell == null
                ? List.of()
                : new ArrayList<>(Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList());
    }
}
