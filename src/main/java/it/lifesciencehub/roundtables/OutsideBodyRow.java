package it.lifesciencehub.roundtables;

import java.io.Serializable;
import java.util.List;

/** A body with who represents the association there today, full members first. */
public record OutsideBodyRow(
        Long id, String name, String link, String decides, boolean active, List<RepresentationRow> people)
        implements Serializable {

    public OutsideBodyRow {
        people = List.copyOf(people);
    }
}
