package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipFee;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermBook;
import it.lifesciencehub.membership.TermStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dry run: one item per membership, and no term. For {@link RenewalWorker}, in its transaction. */
@ApplicationScoped
class RenewalCheck {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TermBook terms;

    /** The next ones behind those that were looked at. */
    List<Membership> next(RenewalRun run, int most) {
        Long last = em.createNamedQuery(RenewalItem.LAST_MEMBERSHIP, Long.class)
                .setParameter("run", run.getId())
                .getSingleResult();
        return RenewalScope.of(run).after(last).list(em).setMaxResults(most).getResultList();
    }

    void find(RenewalRun run, List<Membership> memberships, LocalDate today) {
        Map<Membership, MembershipTerm> latest = latest(memberships);
        Map<MembershipCategory, Collection<MembershipFee>> rules = new HashMap<>();
        for (Membership membership : memberships) {
            em.persist(new RenewalItem(
                    run.getId(),
                    membership,
                    RenewalPolicy.find(
                            membership,
                            latest.get(membership),
                            run.getBeginsBy(),
                            today,
                            category -> rules.computeIfAbsent(category, terms::rulesOf))));
        }
    }

    void passOver(RenewalRun run, Membership membership) {
        RenewalItem item = new RenewalItem(
                run.getId(),
                membership,
                new RenewalFinding(RenewalOutcome.CHECK_FAILED, membership.getCategory(), null, null, null));
        item.fail(RenewalOutcome.CHECK_FAILED, RenewalReason.RENEWAL_ITEM_FAILED);
        em.persist(item);
    }

    /** The latest term of each that was not cancelled, read at once. */
    Map<Membership, MembershipTerm> latest(Collection<Membership> memberships) {
        Map<Membership, MembershipTerm> latest = new HashMap<>();
        if (!memberships.isEmpty()) {
            em.createNamedQuery(MembershipTerm.VALID_OF_MANY, MembershipTerm.class)
                    .setParameter(
                            "memberships",
                            memberships.stream().map(Membership::getId).toList())
                    .setParameter("cancelled", TermStatus.CANCELLED)
                    .getResultList()
                    .forEach(term -> latest.put(term.getMembership(), term));
        }
        return latest;
    }
}
