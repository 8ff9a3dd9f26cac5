package it.lifesciencehub.registrations;

import it.lifesciencehub.organisations.ColleagueCommand;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Booking and giving back. Each call is one transaction under the lock of the event's places, tried again when the
 * database broke a deadlock; when it returns, what it says is committed.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {

    @Inject
    private RegistrationWork work;

    @Inject
    private Turns turns;

    /**
     * Registers people for an event: the caller, a delegate's colleagues, or, for staff, anybody. All or nobody where
     * the input is wrong; by the rules for each where places are short. The same request key again changes nothing.
     */
    @Allow(Role.PERSON)
    public List<PlaceOutcome> register(RegisterCommand command) {
        return turns.take(command.eventId(), () -> Attempts.run(() -> work.register(command)));
    }

    /** Gives a place, a wait or a request back; the next one waiting moves up at once. Doing it twice is no error. */
    @Allow(Role.PERSON)
    public void cancel(Long registrationId) {
        Attempts.run(() -> {
            work.cancel(registrationId);
            return null;
        });
    }

    /**
     * Puts a colleague's name on a place.
     *
     * @param personId a colleague who is known, or null
     * @param newcomer a colleague who is added (delegates and staff only), or null
     * @return the id of the colleague's registration
     */
    @Allow(Role.PERSON)
    public Long handOver(Long registrationId, Long personId, ColleagueCommand newcomer) {
        return Attempts.run(() -> work.handOver(registrationId, personId, newcomer));
    }

    /**
     * Leaves the place to somebody who has left the organisation: they come for themselves, and the organisation's share
     * has a place more. For the organisation's delegates and staff.
     */
    @Allow(Role.PERSON)
    public void keep(Long registrationId) {
        Attempts.run(() -> {
            work.keep(registrationId);
            return null;
        });
    }

    /** Confirms a request, or puts it on the waiting list where no place is left. */
    @Allow(Role.STAFF)
    public void approve(Long registrationId) {
        Attempts.run(() -> {
            work.approve(registrationId);
            return null;
        });
    }

    /** @param words what the person is told, in their language; may be empty */
    @Allow(Role.STAFF)
    public void decline(Long registrationId, String words) {
        Attempts.run(() -> {
            work.decline(registrationId, words == null ? "" : words.strip());
            return null;
        });
    }
}
