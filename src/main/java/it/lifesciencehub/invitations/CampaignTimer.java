package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.Refusal;
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

/** Starts planned campaigns, sends what waits, and reminds; on each node, never at night unless staff have said now. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignTimer {

    private static final Logger LOG = Logger.getLogger(CampaignTimer.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private CampaignWork work;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        once(() -> work.working().forEach(this::goOn));
    }

    @Schedule(hour = "8-19", minute = "5/15", timezone = "Europe/Rome", persistent = false)
    void remind() {
        once(() -> work.reminding().forEach(id -> work.remind(id, false)));
    }

    private void goOn(Long campaignId) {
        try {
            if (!CampaignPolicy.isNight(clock.instant())) {
                work.start(campaignId, null, false);
            }
        } catch (Refusal refusal) {
            work.giveUp(campaignId, refusal.getMessage());
        }
        while (work.sendSome(campaignId)) {
            LOG.fine("A part of a campaign is sent; there may be more");
        }
    }

    private void once(Runnable task) {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, task);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "Campaigns could not be worked on", e);
        } finally {
            running.set(false);
        }
    }
}
