package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipAct;
import it.lifesciencehub.membership.MembershipBook;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipFixture;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.Proration;
import it.lifesciencehub.membership.TermBasis;
import it.lifesciencehub.membership.TermBook;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Members with a category of their own, its fee, and somebody to write to. */
@ApplicationScoped
public class RenewalScene {

    static final BigDecimal FEE = new BigDecimal("1200.00");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private OrganisationFixture organisations;

    @Inject
    private MembershipBook book;

    @Inject
    private TermBook terms;

    /** A category that nobody else uses. @param fee per year, or null for no rule */
    @Transactional
    public MembershipCategory aCategory(BigDecimal fee) {
        MembershipCategory category = MembershipFixture.aCategory(
                "c" + UUID.randomUUID().toString().substring(0, 12),
                new LocalisedText("Prova", "Trial"),
                TermBasis.CALENDAR_YEAR,
                Proration.NONE);
        em.persist(category);
        if (fee != null) {
            em.persist(MembershipFixture.aRuleOf(category, null, fee));
        }
        return category;
    }

    /** Members since the beginning of the year, without a term. @param withAddress whether somebody can be written to */
    @Transactional
    public List<Long> members(MembershipCategory category, int many, boolean withAddress) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Organisation organisation = organisations.anOrganisation();
            if (withAddress) {
                organisation.reachAt(null, i + "@" + category.getCode() + ".example", null);
            }
            ids.add(begin(organisation, category).getId());
            if (i % 200 == 199) {
                em.flush();
                em.clear();
            }
        }
        return ids;
    }

    private Membership begin(Organisation organisation, MembershipCategory category) {
        return Caller.call(
                Identity.SYSTEM,
                () -> book.begin(
                        organisation,
                        em.getReference(MembershipCategory.class, category.getId()),
                        LocalDate.now(RomeTime.ZONE).withDayOfYear(1),
                        ""));
    }

    @Transactional
    public void act(Long membershipId, MembershipAct act) {
        Caller.run(
                Identity.SYSTEM,
                () -> book.act(
                        em.find(Membership.class, membershipId),
                        act,
                        LocalDate.now(RomeTime.ZONE).plusYears(2),
                        ""));
    }

    /** A member with a delegate whose fee was asked for, due on a day. */
    @Transactional
    public MembershipTerm anOpenFee(MembershipCategory category, LocalDate dueOn) {
        Organisation organisation = organisations.anOrganisation();
        organisations.aDelegateOf(organisation);
        Membership membership = begin(organisation, category);
        MembershipTerm term = Caller.call(Identity.SYSTEM, () -> terms.propose(membership, null));
        MembershipFixture.request(
                term, dueOn, Instant.now().minus(300, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS));
        return term;
    }

    /** Asks a member for its first fee. */
    @Transactional
    public MembershipTerm request(Long membershipId, LocalDate dueOn) {
        MembershipTerm term =
                Caller.call(Identity.SYSTEM, () -> terms.propose(em.find(Membership.class, membershipId), null));
        MembershipFixture.request(
                term, dueOn, Instant.now().minus(300, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS));
        return term;
    }

    @Transactional
    public long terms(MembershipCategory category) {
        return count("SELECT COUNT(t) FROM MembershipTerm t WHERE t.category.id = :id", category.getId());
    }

    @Transactional
    public long mailsTo(MembershipCategory category) {
        return em.createQuery("SELECT COUNT(m) FROM MailMessage m WHERE m.recipientAddress LIKE :address", Long.class)
                .setParameter("address", "%@" + category.getCode() + ".example")
                .getSingleResult();
    }

    @Transactional
    public long mailsAbout(MembershipTerm term) {
        return count(
                "SELECT COUNT(m) FROM MailMessage m WHERE m.subjectType = 'MembershipTerm' AND m.subjectId = :id",
                term.getId());
    }

    @Transactional
    public long reminders(MembershipTerm term) {
        return count("SELECT COUNT(r) FROM Reminder r WHERE r.term.id = :id", term.getId());
    }

    @Transactional
    public MembershipTerm term(Long id) {
        return em.find(MembershipTerm.class, id);
    }

    @Transactional
    public List<MembershipTerm> termsOf(MembershipCategory category) {
        return em.createQuery(
                        "SELECT t FROM MembershipTerm t JOIN FETCH t.membership m JOIN FETCH m.organisation"
                                + " WHERE t.category.id = :id ORDER BY t.id",
                        MembershipTerm.class)
                .setParameter("id", category.getId())
                .getResultList();
    }

    /** Makes a run look as if its server had died some minutes ago. */
    @Transactional
    public void forget(Long runId) {
        em.createQuery("UPDATE RenewalRun r SET r.progressedAt = :then WHERE r.id = :id")
                .setParameter("then", Instant.now().minus(RenewalRun.PATIENCE).minusSeconds(5))
                .setParameter("id", runId)
                .executeUpdate();
    }

    /** As if a worker of some server were at it. */
    @Transactional
    public void claim(Long runId, RenewalPhase phase, Long claim) {
        RenewalRun run = em.find(RenewalRun.class, runId);
        run.start(phase, claim, 0, 0, "", Instant.now());
    }

    /** Gives the organisation of a term an address. */
    @Transactional
    public void reachAt(MembershipTerm term, String address) {
        em.find(Organisation.class, term.getMembership().getOrganisation().getId())
                .reachAt(null, address, null);
    }

    private long count(String query, Long id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }
}
