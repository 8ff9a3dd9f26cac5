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
import java.util.logging.Level;
import java.util.logging.Logger;

/** By day, four times an hour: reminds of places at events that are near. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlaceReminderTimer {

    private static final Logger LOG = Logger.getLogger(PlaceReminderTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private PlaceReminders reminders;

    @Schedule(hour = "8-19", minute = "5/15", timezone = "Europe/Rome", persistent = false)
    void turn() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, () -> reminders.due().forEach(this::all));
        } catch (RuntimeException e) {
            // The next round tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "Places could not be looked through", e);
        } finally {
            running.set(false);
        }
    }

    /** One event that cannot be worked on keeps no other from it. */
    private void all(Long eventId) {
        try {
            int reminded = PlaceReminders.BATCH;
            while (reminded == PlaceReminders.BATCH) {
                reminded = Attempts.run(() -> reminders.remind(eventId));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Places of event " + eventId + " could not be reminded of", e);
        }
    }
}
