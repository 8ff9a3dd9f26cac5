package it.lifesciencehub.sample;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What every part of the sample hub asks before it fills its own, and in whose name it acts. */
@ApplicationScoped
class SampleStage {

    /** Whoever fills the sample hub. */
    static final Identity STAFF = new Identity(0L, null, "Life Science Hub", Set.of(Role.PERSON, Role.STAFF), "");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** As one of the sample's people. */
    static Identity as(Person person) {
        return new Identity(0L, person.getId(), person.getName(), Set.of(Role.PERSON), "");
    }

    /**
     * Whether this is a sample hub with its people and events, in which nothing of a kind is there yet.
     *
     * @param count a query that counts what is there of that kind
     */
    boolean isFreeFor(String count) {
        return settings.sample()
                && !areThere(count)
                && areThere("SELECT COUNT(a) FROM AuditEntry a WHERE a.action = 'sample.filled'");
    }

    /** The next published event of a kind. */
    Optional<Event> next(String kind) {
        return em.createQuery(
                        "SELECT e FROM Event e WHERE e.kind.code = :kind AND e.startsAt > :now AND e.status = :published"
                                + " ORDER BY e.startsAt",
                        Event.class)
                .setParameter("kind", kind)
                .setParameter("now", clock.instant())
                .setParameter("published", EventStatus.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Does it in one transaction. */
    @Transactional
    void within(Runnable work) {
        work.run();
    }

    /** Makes it in one transaction. */
    @Transactional
    <T> T made(Supplier<T> work) {
        return work.get();
    }

    private boolean areThere(String count) {
        return em.createQuery(count, Long.class).getSingleResult() > 0;
    }
}
