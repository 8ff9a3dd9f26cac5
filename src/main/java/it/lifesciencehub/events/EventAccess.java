package it.lifesciencehub.events;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who sees which event: everybody what was published once, staff the drafts as well. An event of a group alone is known
 * to the people of that group and to staff, drafted or published.
 */
@ApplicationScoped
public class EventAccess {

    @Inject
    private GroupAccess groups;

    public boolean maySee(Event event) {
        return (event.getStatus() != EventStatus.DRAFT || Caller.current().staff()) && mayKnow(event);
    }

    /** Whether the caller may know that the event is there, whatever its status. */
    public boolean mayKnow(Event event) {
        return event.getVisibility() == EventVisibility.PUBLIC
                || groups.mayRead(event.getGroup().getId());
    }

    /** The event, or "not found" for those who may not know that it is there. */
    public Event requireVisible(Event event) {
        if (event == null || !maySee(event)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return event;
    }

    /** The event, draft or not, or "not found" where it is a group's and the caller is not of that group. */
    public Event requireKnown(Event event) {
        if (event == null || !mayKnow(event)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return event;
    }

    /** The event, if it can still be changed at the desk of events. */
    public static Event requireChangeable(Event event) {
        if (Refusal.requireFound(event).isCancelled()) {
            throw new Refusal(EventReason.ALREADY_CANCELLED);
        }
        if (event.isByInvitation()) {
            throw new Refusal(EventReason.RUN_ELSEWHERE);
        }
        return event;
    }
}
