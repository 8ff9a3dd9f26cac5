package it.lifesciencehub.membership;

import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a day, one membership and one transaction at a time, its row locked: any number of nodes may work at
 * once, and whoever comes second finds nothing to do.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MembershipDayWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MembershipBook book;

    @Inject
    private TermBook terms;

    /** Ids of memberships that may have something due today. */
    @Allow(Role.SYSTEM)
    public List<Long> waiting() {
        return em.createNamedQuery(Membership.WAITING_FOR_THE_DAY, Long.class)
                .setParameter("today", today())
                .getResultList();
    }

    /** Takes every step that is due, with what was missed in between. Says how many. */
    @Allow(Role.SYSTEM)
    public int work(Long membershipId) {
        LocalDate today = today();
        Membership membership = book.lock(membershipId);
        book.takeNextCategory(membership, today);
        int steps = 0;
        Optional<MembershipDayPolicy.Step> step = due(membership, today);
        while (step.isPresent()) {
            book.act(membership, step.get().act(), step.get().day(), "");
            steps++;
            step = due(membership, today);
        }
        return steps;
    }

    private Optional<MembershipDayPolicy.Step> due(Membership membership, LocalDate today) {
        return MembershipDayPolicy.due(membership.getStatus(), membership.getEndsOn(), terms.of(membership), today);
    }

    /** What {@link #work} would do, without doing it. */
    @Allow({Role.SYSTEM, Role.STAFF})
    public List<MembershipDayStep> preview(Long membershipId) {
        Membership membership = em.find(Membership.class, membershipId);
        List<MembershipDayStep> steps = new ArrayList<>();
        if (membership == null) {
            return steps;
        }
        List<MembershipTerm> all = terms.of(membership);
        MembershipStatus status = membership.getStatus();
        Optional<MembershipDayPolicy.Step> step = MembershipDayPolicy.due(status, membership.getEndsOn(), all, today());
        while (step.isPresent()) {
            status = MembershipLifecycle.after(status, step.get().act());
            steps.add(new MembershipDayStep(
                    membership.getOrganisation().getId(),
                    membership.getOrganisation().getName(),
                    step.get().act(),
                    step.get().day(),
                    status));
            step = MembershipDayPolicy.due(status, membership.getEndsOn(), all, today());
        }
        return steps;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }
}
