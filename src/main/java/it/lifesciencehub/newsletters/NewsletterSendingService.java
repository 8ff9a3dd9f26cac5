package it.lifesciencehub.newsletters;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a newsletter, sends it, plans it, stops it, and tells what became of it. Never at night. */
@Stateless
@Guarded
public class NewsletterSendingService {

    private static final String SUBSCRIBED = "SELECT COUNT(s) FROM Subscriber s WHERE EXISTS (SELECT t.id FROM"
            + " Subscription t WHERE t.subscriber = s AND t.live = TRUE AND t.topic IN :topics)";
    /** The address that mails go to, as {@link Subscriber} finds it. */
    private static final String STOPPED = " EXISTS (SELECT a.id FROM StoppedAddress a WHERE"
            + " (s.person IS NULL AND a.address = s.address) OR EXISTS (SELECT e.id FROM PersonEmail e WHERE e.person ="
            + " s.person AND e.main = TRUE AND e.address = a.address))";

    private static final String IN_ITALIAN = " (s.person IS NULL AND s.language = it.lifesciencehub.shared.Language.IT"
            + " OR EXISTS (SELECT p.id FROM Person p WHERE p = s.person"
            + " AND p.language = it.lifesciencehub.shared.Language.IT))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewsletterWork work;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What would happen; changes nothing. */
    @Allow(Role.STAFF)
    public NewsletterCheck check(Long id) {
        Newsletter newsletter = found(id);
        List<RefusalReason> problems = new ArrayList<>();
        NewsletterPolicy.missing(newsletter).stream().map(Problem::reason).forEach(problems::add);
        Set<String> topics = newsletter.getTopics();
        long all = count(SUBSCRIBED, topics);
        long stopped = count(SUBSCRIBED + " AND" + STOPPED, topics);
        if (all == stopped) {
            problems.add(NewsletterReason.NOBODY_SUBSCRIBED);
        }
        return new NewsletterCheck(
                problems,
                all - stopped,
                count(SUBSCRIBED + " AND NOT" + STOPPED + " AND" + IN_ITALIAN, topics),
                stopped,
                em.createQuery(
                                        "SELECT COUNT(DISTINCT t.subscriber.id) FROM Subscription t WHERE t.live = TRUE",
                                        Long.class)
                                .getSingleResult()
                        - all,
                em.createQuery("SELECT COUNT(r) FROM SubscriptionRequest r", Long.class)
                        .getSingleResult());
    }

    private long count(String query, Set<String> topics) {
        return em.createQuery(query, Long.class).setParameter("topics", topics).getSingleResult();
    }

    /**
     * Lets it leave now, or at eight in the morning where it is night.
     *
     * @return when it leaves
     */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Instant send(Long id, long version) {
        Instant leaves = NewsletterPolicy.byDay(clock.instant());
        Attempts.run(() -> {
            work.plan(id, version, leaves);
            return null;
        });
        work.sendSome(id, clock.instant());
        return leaves;
    }

    /** @param when the wall clock time in Rome, not at night */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void plan(Long id, long version, LocalDateTime when) {
        NewsletterPolicy.requirePlan(RomeTime.instant(when), clock.instant());
        Attempts.run(() -> {
            work.plan(id, version, RomeTime.instant(when));
            return null;
        });
    }

    /** Back to a draft. */
    @Allow(Role.STAFF)
    public void unplan(Long id, long version) {
        Newsletter newsletter = found(id);
        newsletter.requireVersion(version);
        newsletter.unplan();
        trail.record(
                "newsletter.unplanned",
                "Newsletter",
                id,
                newsletter.getSubject().getIt(),
                "");
    }

    /** Nothing more leaves; what has left has left. */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void stop(Long id) {
        Attempts.run(() -> {
            work.stop(id, "");
            return null;
        });
    }

    @Allow(Role.STAFF)
    public NewsletterOutcome outcome(Long id) {
        found(id);
        long[] counts = new long[DeliveryState.values().length];
        long ended = 0;
        for (Object[] row : em.createNamedQuery(NewsletterDelivery.COUNTS, Object[].class)
                .setParameter("newsletter", id)
                .getResultList()) {
            counts[((DeliveryState) row[0]).ordinal()] = (Long) row[1];
            ended += (Long) row[2];
        }
        Long waiting = em.createQuery(
                        "SELECT COUNT(m) FROM MailMessage m WHERE m.subjectType = 'NewsletterDelivery' AND m.status ="
                                + " it.lifesciencehub.mail.MailStatus.WAITING AND m.subjectId IN (SELECT d.id FROM"
                                + " NewsletterDelivery d WHERE d.newsletter.id = :id)",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return new NewsletterOutcome(
                counts[DeliveryState.SENT.ordinal()],
                waiting,
                counts[DeliveryState.BOUNCED.ordinal()],
                counts[DeliveryState.LEFT_OUT.ordinal()],
                ended);
    }

    private Newsletter found(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Newsletter.class, id));
    }
}
