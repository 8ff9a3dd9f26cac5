package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Each night: the invitations of called meetings follow whatever became of the groups' people in another way than by a
 * mandate that was given or ended, as a merge of organisations. Twice changes nothing, so every node may do it.
 */
@Singleton
@Startup
@DependsOn("Database")
public class MeetingNight {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingFollower follower;

    @Inject
    private Clock clock;

    @Schedule(hour = "0", minute = "25", timezone = "Europe/Rome", persistent = false)
    void turn() {
        List<Long> groups = em.createQuery(
                        "SELECT DISTINCT m.group.id FROM Meeting m WHERE m.state ="
                                + " it.lifesciencehub.meetings.MeetingState.CALLED AND m.event.startsAt > :now"
                                + " ORDER BY m.group.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
        Caller.run(Identity.SYSTEM, () -> groups.forEach(follower::follow));
    }
}
