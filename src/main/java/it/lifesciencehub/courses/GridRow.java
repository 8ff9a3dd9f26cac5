package it.lifesciencehub.courses;

import java.io.Serializable;
import java.util.List;

/** Somebody of a course, with their lessons and where they stand. @param certificate its number, or null */
public record GridRow(
        Long registrationId,
        String name,
        String organisation,
        List<GridCell> cells,
        CourseResult result,
        String certificate)
        implements Serializable {

    public GridRow {
        cells = List.copyOf(cells);
    }
}
