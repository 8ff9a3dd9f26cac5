package it.lifesciencehub.missions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.PriorClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reserves of a decided call come before the event's waiting list, in their order: the first whose travellers all find
 * places is admitted by an act of its own, in the transaction that frees them. Whoever changes what a reserve is holds the
 * lock of the event's places, so that this one holds it too.
 */
@ApplicationScoped
class MissionReserves implements PriorClaims {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MissionAccess access;

    @Inject
    private MissionBook book;

    @Inject
    private MissionMails mails;

    @Inject
    private MissionTrail trail;

    @Override
    public List<Claim> of(Event event) {
        if (!MissionCall.KIND.equals(event.getKind().getCode()) || event.isCancelled() || event.isByInvitation()) {
            return List.of();
        }
        return access.of(event.getId())
                .filter(MissionCall::isDecided)
                .map(this::inOrder)
                .orElse(Stream.empty())
                .map(one -> new Claim(one.getId(), one.getOrganisation(), book.travellers(one)))
                .toList();
    }

    /** The reserve whose turn it is. */
    Optional<MissionApplication> first(MissionCall call) {
        return inOrder(call).findFirst();
    }

    private Stream<MissionApplication> inOrder(MissionCall call) {
        List<MissionApplication> reserves = book.reserves(call);
        if (reserves.isEmpty()) {
            return Stream.empty();
        }
        Map<Long, MissionOutcome> standing = book.standing(call);
        return reserves.stream()
                .sorted(Comparator.comparing(one -> standing.get(one.getId()).getReservePlace()));
    }

    @Override
    public void met(Claim claim, List<Claim> passed) {
        MissionApplication application = access.application(claim.id());
        MissionDecision act = book.act(application.getCall(), DecisionKind.MOVED_UP, "");
        MissionOutcome outcome = book.admit(application, act, "");
        passed.stream()
                .map(one -> book.last(access.application(one.id())))
                .forEach(one -> em.persist(one.passedOver(act)));
        em.flush();
        mails.tell(outcome);
        trail.record("mission.admitted-later", application, "");
    }
}
