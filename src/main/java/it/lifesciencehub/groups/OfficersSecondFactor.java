package it.lifesciencehub.groups;

import it.lifesciencehub.accounts.SecondFactorDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever runs a group shows a second factor, from whichever organisation they come. */
@ApplicationScoped
class OfficersSecondFactor implements SecondFactorDuty {

    @Inject
    private GroupAccess access;

    @Override
    public boolean isOwedBy(Long personId) {
        return access.runsSome(personId);
    }
}
