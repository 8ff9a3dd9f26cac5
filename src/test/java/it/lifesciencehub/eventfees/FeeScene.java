package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.RuleSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Days that pass for charges in tests, and what the database holds afterwards. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FeeScene {

    static final FeeTerms TERMS = new FeeTerms(
            "Life Science Hub", "IT60X0542811101000000123456", "", "LSH", 14, true, 3, "+ IVA 22%", "+ 22% VAT");

    /** Guests pay 120 euro, members nothing. */
    static final List<FeeRuleDraft> RULES = List.of(
            new FeeRuleDraft(RuleSubject.GUESTS, "", new BigDecimal("120.00"), null, null),
            new FeeRuleDraft(RuleSubject.MEMBERS, "", new BigDecimal("0.00"), null, null));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeRounds rounds;

    /** The charge was made so many days ago, and is due on that day. */
    public void due(Long chargeId, LocalDate day, int daysAgo) {
        em.createQuery("UPDATE FeeCharge c SET c.dueOn = :day, c.madeAt = :made WHERE c.id = :id")
                .setParameter("day", day)
                .setParameter("made", Instant.now().minusSeconds(86_400L * daysAgo))
                .setParameter("id", chargeId)
                .executeUpdate();
    }

    /** One round of the job, for these charges alone: other tests have charges of their own. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void round(Long... charges) {
        List<Long> working = rounds.working();
        for (Long charge : charges) {
            if (working.contains(charge)) {
                rounds.goOn(charge);
            }
        }
    }

    /** The nightly round that forgets who transferred, as if it were that day. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void forgetPayers(LocalDate today) {
        rounds.forgetPayers(today);
        em.getEntityManagerFactory().getCache().evictAll();
    }

    public long trail(Long registrationId, String action) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM AuditEntry a WHERE a.subjectId = :id AND a.action = :action", Long.class)
                .setParameter("id", registrationId)
                .setParameter("action", action)
                .getSingleResult();
    }
}
