package it.lifesciencehub.missions;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/**
 * Acts about results, each with the places that come of it. Each call is one transaction, tried again after a deadlock;
 * when it returns, what it says is committed, and when it is refused, nothing is written.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MissionDecisionService {

    @Inject
    private MissionDecisionWork work;

    /**
     * Decides the whole ranking at once and books the places of those admitted.
     *
     * @param act where it is written down, as the number of the minutes
     * @throws it.lifesciencehub.shared.Refusal where the ranking is another one than the lines show, or booking has no place for a traveller
     */
    @Allow(Role.STAFF)
    public void decide(Long eventId, String act, List<DecisionLine> lines) {
        run(() -> work.decide(eventId, act, lines));
    }

    /** Admits a reserve, or one that was not admitted, by an act of its own. */
    @Allow(Role.STAFF)
    public void admit(Long applicationId, String act, String reasons) {
        run(() -> work.admit(applicationId, act, reasons));
    }

    /**
     * Takes a company's application back, with the places of its travellers; in the same transaction they go to the first
     * reserve whose travellers all find places, and to the waiting list where there is none.
     */
    @Allow(Role.PERSON)
    public void withdraw(Long organisationId, Long eventId, String reason) {
        run(() -> work.withdraw(organisationId, eventId, reason));
    }

    /** Changes who travels, after the deadline: no more people than before. */
    @Allow(Role.PERSON)
    public void swap(Long organisationId, Long eventId, Long[] travellers) {
        run(() -> work.swap(organisationId, eventId, travellers));
    }

    private static void run(Runnable transaction) {
        Supplier<Void> work = () -> {
            transaction.run();
            return null;
        };
        Attempts.run(work);
    }
}
