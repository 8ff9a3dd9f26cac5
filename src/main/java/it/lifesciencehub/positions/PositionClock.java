package it.lifesciencehub.positions;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every few minutes, on each node: what is due with positions, each in a transaction of its own. Votes that come after a
 * ballot's time are refused whether it has been counted yet or not.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PositionClock {

    private static final Logger LOG = Logger.getLogger(PositionClock.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private PositionDeadlineService deadlines;

    @Schedule(hour = "*", minute = "2/5", second = "30", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, this::settle);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "What is due with positions could not be looked for", e);
        } finally {
            running.set(false);
        }
    }

    private void settle() {
        for (Long id : deadlines.due()) {
            try {
                deadlines.settle(id);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "What is due with position " + id + " could not be done", e);
            }
        }
    }
}
