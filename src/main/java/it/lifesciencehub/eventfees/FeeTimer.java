package it.lifesciencehub.eventfees;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * By day, twice an hour: reminds of what is due, and gives back places that were not paid in time. By night: forgets who
 * transferred for events long past.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeeTimer {

    private static final Logger LOG = Logger.getLogger(FeeTimer.class.getName());

    @Inject
    private FeeRounds rounds;

    @Inject
    private Clock clock;

    @Schedule(hour = "8-19", minute = "20/30", timezone = "Europe/Rome", persistent = false)
    void turn() {
        Caller.run(Identity.SYSTEM, this::all);
    }

    @Schedule(hour = "3", minute = "25", timezone = "Europe/Rome", persistent = false)
    void forget() {
        Caller.run(Identity.SYSTEM, () -> rounds.forgetPayers(RomeTime.today(clock)));
    }

    private void all() {
        for (Long charge : rounds.working()) {
            try {
                Attempts.run(() -> {
                    rounds.goOn(charge);
                    return null;
                });
            } catch (RuntimeException e) {
                // The next round tries again; one charge does not keep the others waiting.
                LOG.log(Level.WARNING, "Charge " + charge + " could not be worked on", e);
            }
        }
    }
}
