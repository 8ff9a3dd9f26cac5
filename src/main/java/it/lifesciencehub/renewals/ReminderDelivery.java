package it.lifesciencehub.renewals;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the reminders that are due, on each node, once an hour by day. What one node misses the next hour brings. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderDelivery {

    private static final Logger LOG = Logger.getLogger(ReminderDelivery.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private ReminderWorker worker;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
    void tick() {
        if (!ReminderPolicy.isTimeToSend(clock.instant()) || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, this::work);
        } catch (RuntimeException e) {
            // The next hour tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "The reminders could not be sent", e);
        } finally {
            running.set(false);
        }
    }

    /** Every step for every term for which it is due. */
    void work() {
        for (Long step : worker.steps()) {
            Long last = 0L;
            while (last != null) {
                last = worker.send(step, last);
            }
        }
    }
}
