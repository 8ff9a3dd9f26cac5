package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import java.util.List;

/**
 * One registration with what its page needs.
 *
 * @param position place in the waiting list, from 1; 0 where it does not wait
 * @param obstacle why somebody who waits has no place now; null where they do not wait, or where it is another's turn
 * @param party how many stand so and come together with this one; 1 for one alone
 * @param offering whether places that become free are offered instead of given
 * @param history newest last
 * @param changeable whether it can be given back or handed over now
 * @param forCompany whether the caller acts for the organisation or as staff, rather than for themselves
 * @param links further pages about it that are there for the caller
 */
public record RegistrationView(
        Registration registration,
        Event event,
        int position,
        ChangeReason obstacle,
        int party,
        boolean offering,
        List<RegistrationChange> history,
        boolean changeable,
        boolean forCompany,
        List<PlaceLinks.Link> links) {}
