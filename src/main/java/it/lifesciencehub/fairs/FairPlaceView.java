package it.lifesciencehub.fairs;

import it.lifesciencehub.events.Event;
import java.io.Serializable;
import java.util.List;

/**
 * A fair as a company's delegate sees it.
 *
 * @param plan whether the stand has one
 * @param request the company's last one; null where it never asked
 * @param editable whether it may be written or withdrawn now
 * @param wishesOpen whether kind and number of places may be chosen
 * @param todo things that are to be handed in and are not there
 * @param statement whether one was published to the company
 */
public record FairPlaceView(
        Event event,
        FairStand stand,
        boolean plan,
        StandPhase phase,
        Long organisationId,
        String company,
        List<KindRow> kinds,
        RequestRow request,
        RequestForm form,
        boolean editable,
        boolean wishesOpen,
        int items,
        int todo,
        boolean statement)
        implements Serializable {

    public boolean standing() {
        return request != null && request.status().isStanding();
    }

    public boolean confirmed() {
        return request != null && request.status() == FairStatus.CONFIRMED;
    }
}
