package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What staff do with the membership of one organisation. Its terms and fees stand in {@link MembershipTermService}. */
@Stateless
@Guarded
public class MembershipService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MembershipBook book;

    @Inject
    private TermBook terms;

    @Allow(Role.STAFF)
    public MembershipFile file(Long organisationId) {
        Organisation organisation = organisation(organisationId);
        List<MembershipView> all = em.createNamedQuery(Membership.OF_ORGANISATION, Membership.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .map(this::view)
                .toList();
        MembershipView current = all.stream()
                .filter(view -> view.status().isOpen())
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
        return new MembershipFile(
                organisationId,
                organisation.getName(),
                organisation.getSizeClass(),
                current,
                all.stream().filter(view -> view != current).toList());
    }

    private MembershipView view(Membership membership) {
        return MembershipView.of(
                membership,
                terms.of(membership),
                em.createNamedQuery(MembershipChange.OF_MEMBERSHIP, MembershipChange.class)
                        .setParameter("membership", membership.getId())
                        .getResultList(),
                today());
    }

    /**
     * Begins a membership and proposes its first term; where no fee rule fits it begins without one.
     *
     * @param enteredOn up to a year ahead
     * @return the membership's id
     */
    @Allow(Role.STAFF)
    public Long begin(Long organisationId, Long categoryId, LocalDate enteredOn, String reason) {
        Organisation organisation = organisation(organisationId);
        MembershipCategory category = activeCategory(categoryId);
        MembershipPolicy.checkBeginning(enteredOn, reason, today());
        Membership membership = book.begin(organisation, category, enteredOn, reason);
        proposeWhereARuleFits(membership);
        return membership.getId();
    }

    /**
     * Takes a step that is possible by hand. Who comes back after an end gets a new term, unless one that is paid still
     * runs.
     *
     * @param version the version that the form was filled with
     */
    @Allow(Role.STAFF)
    public void act(Long membershipId, long version, MembershipAct act, LocalDate day, String reason) {
        Membership membership = locked(membershipId, version);
        MembershipStatus before = membership.getStatus();
        if (act == MembershipAct.CHANGE_CATEGORY
                || !MembershipLifecycle.byHand(before).contains(act)) {
            throw new Refusal(MembershipReason.ACT_NOT_POSSIBLE);
        }
        MembershipPolicy.check(membership, act, day, reason, today());
        book.act(membership, act, day, reason);
        boolean covered = terms.of(membership).stream()
                .anyMatch(term -> term.getStatus() != TermStatus.CANCELLED
                        && term.getSpan().contains(day));
        if (!before.isOpen() && !covered) {
            proposeWhereARuleFits(membership);
        }
    }

    /**
     * Puts it into another category from a day on. The fee of the running term stays; proposals that begin on that day or
     * later are worked out anew.
     */
    @Allow(Role.STAFF)
    public void changeCategory(Long membershipId, long version, Long categoryId, LocalDate day, String reason) {
        Membership membership = locked(membershipId, version);
        MembershipCategory category = activeCategory(categoryId);
        MembershipPolicy.check(membership, MembershipAct.CHANGE_CATEGORY, day, reason, today());
        book.changeCategory(membership, category, day, reason);
        terms.proposeAgain(membership, day);
    }

    private void proposeWhereARuleFits(Membership membership) {
        try {
            terms.propose(membership, null);
        } catch (Refusal refusal) {
            if (refusal.reason() != MembershipReason.NO_FEE_RULE) {
                throw refusal;
            }
        }
    }

    private Membership locked(Long membershipId, long version) {
        Membership membership = book.lock(membershipId);
        membership.requireVersion(version);
        return membership;
    }

    private Organisation organisation(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Organisation.class, id));
    }

    private MembershipCategory activeCategory(Long id) {
        MembershipCategory category = id == null ? null : em.find(MembershipCategory.class, id);
        if (category == null) {
            throw new Refusal(List.of(new Problem("category", CommonReason.REQUIRED)));
        }
        if (!category.isActive()) {
            throw new Refusal(List.of(new Problem("category", MembershipReason.CATEGORY_NOT_ACTIVE)));
        }
        return category;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }
}
