package it.lifesciencehub.newsletters;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is subscribed, for staff. */
@Stateless
@Guarded
public class SubscriberDeskService {

    private static final String WHERE = " FROM Subscriber s LEFT JOIN s.person p WHERE EXISTS (SELECT t.id FROM"
            + " Subscription t WHERE t.subscriber = s AND t.live = TRUE AND (:any = TRUE OR t.topic = :topic))"
            + " AND (s.address LIKE :like ESCAPE '!' OR LOWER(s.name) LIKE :like ESCAPE '!'"
            + " OR p.searchText LIKE :like ESCAPE '!')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SubscriptionBook book;

    @Inject
    private SubscriptionWork work;

    @Inject
    private Topics topics;

    /** How many subscribers each topic has; topics that nobody has are left out. */
    @Allow(Role.STAFF)
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        em.createQuery(
                        "SELECT t.topic, COUNT(t) FROM Subscription t WHERE t.live = TRUE GROUP BY t.topic",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    @Allow(Role.STAFF)
    public List<TopicChoice> topics() {
        return topics.all();
    }

    /** By address. @param topic null or empty for every topic */
    @Allow(Role.STAFF)
    public Page<SubscriberRow> list(String topic, String words, PageRequest request) {
        boolean any = topic == null || topic.isEmpty();
        String like = SearchText.like(words);
        long total = em.createQuery("SELECT COUNT(s)" + WHERE, Long.class)
                .setParameter("any", any)
                .setParameter("topic", any ? "" : topic)
                .setParameter("like", like)
                .getSingleResult();
        List<SubscriberRow> rows = em
                .createQuery("SELECT s" + WHERE + " ORDER BY s.address, s.id", Subscriber.class)
                .setParameter("any", any)
                .setParameter("topic", any ? "" : topic)
                .setParameter("like", like)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
        return new Page<>(rows, total, request);
    }

    private SubscriberRow row(Subscriber one) {
        return new SubscriberRow(
                one.getId(),
                one.getPerson() == null ? null : one.getPerson().getId(),
                one.getName(),
                one.getAddress(),
                List.copyOf(book.topicsOf(one)));
    }

    /** Ends everything of somebody who has asked staff to. */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void end(Long subscriberId) {
        Attempts.run(() -> {
            work.endByStaff(subscriberId);
            return null;
        });
    }
}
