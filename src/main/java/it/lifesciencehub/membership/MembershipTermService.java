package it.lifesciencehub.membership;

import it.lifesciencehub.shared.Refusal;
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

/** What staff do with the terms of one membership and their fees. Versions are those that the form was filled with. */
@Stateless
@Guarded
public class MembershipTermService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MembershipBook book;

    @Inject
    private TermBook terms;

    /** @param organisationId whose term it is; another one's is not found */
    @Allow(Role.STAFF)
    public MembershipTermRow find(Long organisationId, Long termId) {
        MembershipTerm term = Refusal.requireFound(termId == null ? null : em.find(MembershipTerm.class, termId));
        if (!term.getMembership().getOrganisation().getId().equals(organisationId)) {
            Refusal.requireFound(null);
        }
        return MembershipTermRow.of(term, today());
    }

    /** The day until which the fee could be paid if it were asked for today. */
    @Allow(Role.STAFF)
    public LocalDate dueIfRequested(Long termId) {
        return TermBook.dueOn(Refusal.requireFound(em.find(MembershipTerm.class, termId)), today());
    }

    /** Proposes the next term; what is already proposed stays as it is. */
    @Allow(Role.STAFF)
    public void propose(Long membershipId) {
        terms.propose(book.lock(membershipId), null);
    }

    /** Works out anew what is only proposed: size or rules have changed. */
    @Allow(Role.STAFF)
    public void proposeAgain(Long membershipId) {
        terms.proposeAgain(book.lock(membershipId), LocalDate.MIN);
    }

    @Allow(Role.STAFF)
    public void request(Long termId, long version) {
        terms.request(locked(termId, version), today());
    }

    @Allow(Role.STAFF)
    public void pay(Long termId, long version, TermPayment payment) {
        terms.pay(locked(termId, version), payment);
    }

    @Allow(Role.STAFF)
    public void waive(Long termId, long version, String reason) {
        terms.waive(locked(termId, version), reason);
    }

    @Allow(Role.STAFF)
    public void cancel(Long termId, long version, String reason) {
        terms.cancel(locked(termId, version), reason);
    }

    @Allow(Role.STAFF)
    public void correct(Long termId, long version, TermPayment payment, String reason) {
        terms.correct(locked(termId, version), payment, reason);
    }

    @Allow(Role.STAFF)
    public void reopen(Long termId, long version, String reason) {
        terms.reopen(locked(termId, version), reason);
    }

    private MembershipTerm locked(Long termId, long version) {
        MembershipTerm term = Refusal.requireFound(termId == null ? null : em.find(MembershipTerm.class, termId));
        book.lock(term.getMembership().getId());
        em.refresh(term);
        term.requireVersion(version);
        return term;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }
}
