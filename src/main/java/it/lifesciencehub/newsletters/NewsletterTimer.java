package it.lifesciencehub.newsletters;

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
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is due, part by part, and forgets what nobody has confirmed; on each node. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewsletterTimer {

    private static final Logger LOG = Logger.getLogger(NewsletterTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private NewsletterWork work;

    @Inject
    private SubscriptionWork subscriptions;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void tick() {
        once(() -> work.working().forEach(id -> {
            while (work.sendSome(id, clock.instant())) {
                LOG.fine("A part of a newsletter is sent; there may be more");
            }
        }));
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        once(subscriptions::forget);
    }

    private void once(Runnable task) {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, task);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "Newsletters could not be worked on", e);
        } finally {
            running.set(false);
        }
    }
}
