package it.lifesciencehub.groups;

import it.lifesciencehub.accounts.RightsGained;
import it.lifesciencehub.accounts.SecondFactorDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Whoever runs a group shows a second factor, from whichever organisation they come: from the moment at which they are
 * named, also where they are signed in.
 */
@ApplicationScoped
class OfficersSecondFactor implements SecondFactorDuty {

    @Inject
    private GroupAccess access;

    @Inject
    private Event<RightsGained> gained;

    void given(@Observes MandateGiven given) {
        if (access.runsSome(given.personId())) {
            gained.fire(new RightsGained(given.personId()));
        }
    }

    @Override
    public boolean isOwedBy(Long personId) {
        return access.runsSome(personId);
    }
}
