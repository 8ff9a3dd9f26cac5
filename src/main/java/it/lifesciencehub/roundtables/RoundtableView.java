package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.Page;
import java.io.Serializable;
import java.util.List;

/**
 * A roundtable: its bodies with who represents the association there, and their sittings.
 *
 * @param running whether the caller keeps it
 * @param coming planned ones that are not over, soonest first
 * @param past all others, the latest first
 * @param missing sittings whose report is missing, the longest first; empty for those who do not keep it
 */
public record RoundtableView(
        Long groupId,
        boolean running,
        List<OutsideBodyRow> bodies,
        List<SittingRow> coming,
        Page<SittingRow> past,
        List<SittingRow> missing)
        implements Serializable {

    public RoundtableView {
        bodies = List.copyOf(bodies);
        coming = List.copyOf(coming);
        missing = List.copyOf(missing);
    }

    /** Whether a sitting can be planned: somewhere. */
    public boolean hasActiveBody() {
        return bodies.stream().anyMatch(OutsideBodyRow::active);
    }
}
