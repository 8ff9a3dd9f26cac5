package it.lifesciencehub.visits;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The host's word on each visitor, or staff's for them. Each call is one transaction, tried again after a deadlock; when
 * it returns, what it says is committed.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitDecisionService {

    @Inject
    private VisitDecisionWork work;

    /** Lets a request in: confirmed, or waiting where no place is left. */
    @Allow(Role.ANYONE)
    public void approve(HostKey key, Long registrationId) {
        Attempts.run(() -> {
            work.approve(key, registrationId);
            return null;
        });
    }

    /** Refuses a request, or takes back the place or the wait of somebody whom a rule has met since. */
    @Allow(Role.ANYONE)
    public void refuse(HostKey key, Long registrationId, RefusalCommand command) {
        Attempts.run(() -> {
            work.refuse(key, registrationId, command);
            return null;
        });
    }

    /** Says that somebody may come although a rule speaks against them, or in a colleague's place. */
    @Allow(Role.ANYONE)
    public void keep(HostKey key, Long registrationId) {
        Attempts.run(() -> {
            work.keep(key, registrationId);
            return null;
        });
    }
}
