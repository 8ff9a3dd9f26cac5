package it.lifesciencehub.feeds;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupAddress;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.database.Saving;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The addresses of somebody's own feeds: made, replaced, ended. */
@Stateless
@Guarded
public class FeedService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess access;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param slug of a group whose member the caller is, or null for their own entries */
    @Allow(Role.PERSON)
    public FeedView look(String slug) {
        WorkGroup group = group(slug);
        return new FeedView(
                group == null ? null : group.getName(),
                find(group).map(CalendarFeed::getMadeAt).orElse(null));
    }

    /** A new address; the former one leads nowhere from now on. */
    @Allow(Role.PERSON)
    public FeedAddress make(String slug) {
        WorkGroup group = group(slug);
        CalendarFeed feed = find(group).orElse(null);
        if (feed == null) {
            feed = new CalendarFeed(em.getReference(Person.class, Caller.requirePersonId()), group);
            em.persist(feed);
        }
        String token = Secrets.link();
        feed.make(Secrets.hash(token), clock.instant());
        Saving.now(em);
        record("feed.made", feed);
        return FeedAddress.of(settings.address("/calendar-feeds/" + token + ".ics"));
    }

    @Allow(Role.PERSON)
    public void end(String slug) {
        find(group(slug)).ifPresent(feed -> {
            em.remove(feed);
            record("feed.ended", feed);
        });
    }

    /** A group's feed is for its people; staff look at its pages. */
    private WorkGroup group(String slug) {
        if (slug == null) {
            return null;
        }
        WorkGroup group = GroupAddress.require(em, slug);
        access.requireMember(group.getId());
        if (!access.isMember(group.getId())) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        return group;
    }

    private Optional<CalendarFeed> find(WorkGroup group) {
        return em.createNamedQuery(CalendarFeed.OF_PERSON, CalendarFeed.class)
                .setParameter("person", Caller.requirePersonId())
                .setParameter("scope", CalendarFeed.scope(group == null ? null : group.getId()))
                .getResultStream()
                .findFirst();
    }

    private void record(String action, CalendarFeed feed) {
        trail.record(
                action,
                "Person",
                Caller.requirePersonId(),
                Caller.current().name(),
                feed.getGroup() == null ? "" : feed.getGroup().getSlug());
    }
}
