package it.lifesciencehub.registrations;

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
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends offers that have run out and gives unnamed places back at the deadline for names; on each node, for the lock of an
 * event's places lets one do it and the others find it done.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlacesTimer {

    private static final Logger LOG = Logger.getLogger(PlacesTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private OfferWork offers;

    @Inject
    private HoldWork holds;

    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, this::work);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "Offers and unnamed places could not be looked after", e);
        } finally {
            running.set(false);
        }
    }

    private void work() {
        offers.due().forEach(id -> once(offers::expire, id));
        holds.due().forEach(id -> once(holds::giveBack, id));
        holds.reminding().forEach(id -> once(holds::remind, id));
    }

    /** One event that cannot be worked on keeps no other from it. */
    private static void once(Consumer<Long> work, Long eventId) {
        try {
            Attempts.run(() -> {
                work.accept(eventId);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Places of event " + eventId, e);
        }
    }
}
