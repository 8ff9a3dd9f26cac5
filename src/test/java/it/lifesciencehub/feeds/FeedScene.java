package it.lifesciencehub.feeds;

import it.lifesciencehub.As;
import it.lifesciencehub.accounts.AccountFixture;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** People with accounts, and a group with a meeting that was called. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FeedScene {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AccountFixture accounts;

    @EJB
    private MeetingService meetings;

    @Inject
    private MeetingScene scene;

    /** A group and its meeting. */
    public record Group(String slug, Long meeting) {}

    public void account(Person person) {
        accounts.anAccountOf(person, Role.PERSON);
    }

    public void disable(Person person) {
        em.createQuery("UPDATE Account a SET a.disabledAt = CURRENT_TIMESTAMP WHERE a.person.id = :person")
                .setParameter("person", person.getId())
                .executeUpdate();
    }

    /** Each step in a transaction of its own, as the next one reads what was committed. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Group groupWithAMeeting() {
        WorkGroup group = scene.group();
        Long meeting = As.staff(() -> meetings.plan(group.getId(), MeetingScene.form()));
        As.staff(() -> meetings.call(meeting, scene.meeting(meeting).getVersion()));
        return new Group(group.getSlug(), meeting);
    }

    public void join(Group group, Person person) {
        scene.join(group.slug(), person, null, MandateRole.EXPERT);
    }

    public void leave(Group group, Person person) {
        em.createNativeQuery("UPDATE mandate SET until_date = '2026-01-02' WHERE person_id = ?")
                .setParameter(1, person.getId())
                .executeUpdate();
    }
}
