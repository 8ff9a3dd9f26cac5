package it.lifesciencehub.events;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;

/** Who sees which event: everybody what was published once, staff the drafts as well. */
public final class EventAccess {

    private EventAccess() {}

    public static boolean maySee(Event event) {
        return event.getStatus() != EventStatus.DRAFT || Caller.current().staff();
    }

    /** The event, or "not found" for those who may not know that it is there. */
    public static Event requireVisible(Event event) {
        if (event == null || !maySee(event)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return event;
    }

    /** The event, if it can still be changed. */
    public static Event requireChangeable(Event event) {
        if (Refusal.requireFound(event).isCancelled()) {
            throw new Refusal(EventReason.ALREADY_CANCELLED);
        }
        return event;
    }
}
