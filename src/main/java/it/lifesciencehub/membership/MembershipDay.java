package it.lifesciencehub.membership;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets the rules of the day work, on each node, every hour: a node that slept over midnight catches up, and where nothing
 * is due nothing happens.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MembershipDay {

    private static final Logger LOG = Logger.getLogger(MembershipDay.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private MembershipDayRun run;

    @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, run::run);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "The memberships of the day could not be worked on", e);
        } finally {
            running.set(false);
        }
    }
}
