package it.lifesciencehub.questionnaires;

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

/** Each night. Twice changes nothing, so every node may do it. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject
    private AnswerRetention retention;

    @Schedule(hour = "3", minute = "40", timezone = "Europe/Rome", persistent = false)
    void turn() {
        try {
            int erased = Caller.call(Identity.SYSTEM, retention::run);
            LOG.log(Level.FINE, "{0} responses erased", erased);
        } catch (RuntimeException e) {
            // Tomorrow again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "Answers could not be erased", e);
        }
    }
}
