package it.lifesciencehub.roundtables;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A body with everybody who ever represented the association there.
 *
 * @param onDay who did on the day that was asked for
 * @param all the latest first
 */
public record OutsideBodyDetail(
        Long id,
        long version,
        String slug,
        OutsideBodyForm form,
        LocalDate day,
        List<RepresentationRow> onDay,
        List<RepresentationRow> all,
        boolean running)
        implements Serializable {

    public OutsideBodyDetail {
        onDay = List.copyOf(onDay);
        all = List.copyOf(all);
    }
}
