package it.lifesciencehub.imports;

import java.util.List;

/** Stops at the first row of a file that is too much for us. */
final class RowLimits {

    private long letters;

    /** @param number as a spreadsheet counts from 1 */
    void check(int number, List<String> cells) {
        if (cells.size() > ImportLimits.MAX_COLUMNS) {
            throw OrganisationImportText.refusal(ImportReason.FILE_TOO_WIDE, ImportLimits.MAX_COLUMNS);
        }
        int place = 0;
        for (String cell : cells) {
            if (cell.length() > ImportLimits.MAX_CELL) {
                throw OrganisationImportText.refusal(
                        ImportReason.CELL_TOO_LONG, number, GridBuilder.letter(place), ImportLimits.MAX_CELL);
            }
            letters += cell.length();
            place++;
        }
        if (letters > ImportLimits.MAX_LETTERS) {
            throw OrganisationImportText.refusal(ImportReason.FILE_TOO_LARGE, GridBuilder.megabytes());
        }
    }
}
