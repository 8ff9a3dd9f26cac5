package it.lifesciencehub.minutes;

import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the week's lists of what is overdue, on each node, each hour of Monday by day: what one node misses the next
 * hour brings.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OverdueWeek {

    private static final Logger LOG = Logger.getLogger(OverdueWeek.class.getName());

    @EJB
    private OverdueDigest digest;

    @Inject
    private Clock clock;

    @Schedule(dayOfWeek = "Mon", hour = "8-18", minute = "17", timezone = "Europe/Rome", persistent = false)
    void tick() {
        if (RomeTime.of(clock.instant()).getDayOfWeek() != DayOfWeek.MONDAY) {
            return;
        }
        Caller.run(Identity.SYSTEM, () -> digest.lists().forEach(this::send));
    }

    private void send(Long person, OverdueList list) {
        try {
            digest.send(person, list);
        } catch (RuntimeException e) {
            // The others get theirs; the next hour tries this one again.
            LOG.log(Level.WARNING, "A list of what is overdue could not be sent", e);
        }
    }
}
