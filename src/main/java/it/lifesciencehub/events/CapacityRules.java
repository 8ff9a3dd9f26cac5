package it.lifesciencehub.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** An event's rules for parts of those who come; read and written under the lock of its places. */
@ApplicationScoped
public class CapacityRules {

    @PersistenceContext
    private EntityManager em;

    /** In the order of their numbers. */
    public List<CapacityRule> of(Long eventId) {
        return em.createNamedQuery(CapacityRule.OF_EVENT, CapacityRule.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Makes the event's rules these: one about the same people stays the same rule with new limits. */
    void become(Event event, List<AudienceRule> wanted, boolean overbookOnPurpose) {
        List<CapacityRule> standing = new ArrayList<>(of(event.getId()));
        int highest = standing.stream().mapToInt(CapacityRule::getNumber).max().orElse(0);
        for (AudienceRule rule : wanted) {
            CapacityRule same = standing.stream()
                    .filter(one -> one.toRule().isAboutSame(rule))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                em.persist(new CapacityRule(event.getId(), ++highest, rule, !event.isPublished()));
            } else {
                same.change(rule, overbookOnPurpose);
                standing.remove(same);
            }
        }
        standing.forEach(em::remove);
    }
}
