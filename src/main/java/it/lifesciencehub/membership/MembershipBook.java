package it.lifesciencehub.membership;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationStanding;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Begins memberships and leads them from state to state: the step, its entry in the history and in the trail, and the
 * organisation's standing, all in the caller's transaction. For the services of this feature, which decide who may.
 */
@ApplicationScoped
public class MembershipBook {

    public static final List<MembershipStatus> OPEN = Arrays.stream(MembershipStatus.values())
            .filter(MembershipStatus::isOpen)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationStanding standing;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<MembershipChanged> changed;

    /** The membership as it is in the database now, locked until the transaction ends. */
    Membership lock(Long id) {
        Membership membership =
                Refusal.requireFound(id == null ? null : em.find(Membership.class, id, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(membership, LockModeType.PESSIMISTIC_WRITE);
        return membership;
    }

    /** The membership of the organisation that lasts. */
    Optional<Membership> openOf(Long organisationId) {
        return em.createNamedQuery(Membership.OPEN_OF_ORGANISATION, Membership.class)
                .setParameter("organisation", organisationId)
                .setParameter("open", OPEN)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal where the organisation is a member already */
    public Membership begin(
            Organisation organisation, MembershipCategory category, LocalDate enteredOn, String reason) {
        em.flush();
        em.lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        if (openOf(organisation.getId()).isPresent()) {
            throw new Refusal(MembershipReason.ALREADY_MEMBER, organisation.getName());
        }
        Membership membership = new Membership(organisation, category, enteredOn, clock.instant());
        em.persist(membership);
        note(membership, MembershipAct.BEGIN, null, category, enteredOn, reason);
        return membership;
    }

    /**
     * @param day the day from which it holds
     * @throws Refusal where the act is not possible as the membership stands
     */
    public void act(Membership membership, MembershipAct act, LocalDate day, String reason) {
        if (act == MembershipAct.REINSTATE
                && openOf(membership.getOrganisation().getId())
                        .filter(other -> !other.equals(membership))
                        .isPresent()) {
            throw new Refusal(
                    MembershipReason.ALREADY_MEMBER,
                    membership.getOrganisation().getName());
        }
        MembershipStatus from = membership.getStatus();
        membership.act(act, day, clock.instant());
        note(membership, act, from, null, day, reason);
    }

    /**
     * Puts the membership into another category. Terms that begin on that day or later are worked out by it.
     *
     * @param day the day from which it holds; may be to come
     * @throws Refusal where it is in that category then anyway, or is over
     */
    void changeCategory(Membership membership, MembershipCategory category, LocalDate day, String reason) {
        if (membership.categoryOn(day).equals(category)) {
            throw new Refusal(MembershipReason.SAME_CATEGORY);
        }
        membership.change(category, day, LocalDate.now(clock.withZone(RomeTime.ZONE)));
        note(membership, MembershipAct.CHANGE_CATEGORY, membership.getStatus(), category, day, reason);
    }

    /** The day of a change of category has come; the change itself was noted when it was decided. */
    void takeNextCategory(Membership membership, LocalDate today) {
        if (membership.takeNextCategory(today)) {
            tellStanding(membership);
        }
    }

    private void tellStanding(Membership membership) {
        standing.membership(
                membership.getOrganisation().getId(),
                membership.getStatus().name(),
                membership.getCategory().getCode());
    }

    private void note(
            Membership membership,
            MembershipAct act,
            MembershipStatus from,
            MembershipCategory category,
            LocalDate day,
            String reason) {
        Instant now = clock.instant();
        Organisation organisation = membership.getOrganisation();
        em.persist(new MembershipChange(membership, act, from, category, day, reason, Caller.current(), now));
        tellStanding(membership);
        trail.record(
                "membership.changed",
                "Organisation",
                organisation.getId(),
                organisation.getName(),
                act.name() + ": " + membership.getStatus());
        changed.fire(
                new MembershipChanged(membership.getId(), organisation.getId(), act, from, membership.getStatus()));
    }
}
