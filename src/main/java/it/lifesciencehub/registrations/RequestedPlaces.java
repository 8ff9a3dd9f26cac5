package it.lifesciencehub.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Approving and refusing for a feature that knows who else than staff may, as the host of a visit. In the caller's
 * transaction, which is tried again as a whole; see {@link Attempts}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestedPlaces {

    @Inject
    private RegistrationWork work;

    /** Confirms a request, or puts it on the waiting list where no place is left. */
    public void approve(Long registrationId) {
        work.approve(registrationId);
    }

    /** @param words what the person is told, in their language */
    public void decline(Long registrationId, String words) {
        work.decline(registrationId, words);
    }

    /** Ends a place or a wait that was given before; whoever waits moves up. @param words what the person is told */
    public void end(Long registrationId, String words) {
        work.end(registrationId, ChangeReason.CANCELLED_BY_HOST, words);
    }

    /** Ends a place whose fee was not paid in time; whoever waits moves up. @param words what the person is told */
    public void endUnpaid(Long registrationId, String words) {
        work.end(registrationId, ChangeReason.NOT_PAID, words);
    }
}
