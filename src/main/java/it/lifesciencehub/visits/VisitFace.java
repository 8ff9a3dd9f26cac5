package it.lifesciencehub.visits;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/**
 * What everybody reads of a visit.
 *
 * @param site where it is, as one line; null where that is where the event is
 */
public record VisitFace(String site, LocalisedText directions, LocalisedText bring) implements Serializable {

    public boolean isEmpty() {
        return site == null && directions.isEmpty() && bring.isEmpty();
    }
}
