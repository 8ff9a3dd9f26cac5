package it.lifesciencehub.eventforms;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** By day, four times an hour: sends questionnaires of events that are over, and reminds once. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FormTimer {

    private static final Logger LOG = Logger.getLogger(FormTimer.class.getName());

    @Inject
    private FormSending sending;

    @Schedule(hour = "8-19", minute = "10/15", timezone = "Europe/Rome", persistent = false)
    void turn() {
        Caller.run(Identity.SYSTEM, this::all);
    }

    private void all() {
        for (Long form : sending.working()) {
            try {
                sending.goOn(form);
            } catch (RuntimeException e) {
                // The next round tries again; one form does not keep the others waiting.
                LOG.log(Level.WARNING, "Form " + form + " could not be worked on", e);
            }
        }
    }
}
