package it.lifesciencehub.mail;

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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits in the outbox, on each node, every two seconds. Runs in no transaction: claiming and noting the
 * outcome are transactions of {@link MailQueue}, and between them the mail server takes the time it needs.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private MailQueue queue;

    @Inject
    private MailSettings settings;

    @Inject
    private MailSigning signing;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, this::work);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "The outbox could not be worked on", e);
        } finally {
            running.set(false);
        }
    }

    private void work() {
        Optional<SmtpServer> server = settings.server(signing.key().orElse(null));
        if (server.isEmpty()) {
            queue.keepWaiting();
            return;
        }
        if (signing.fault().isPresent()) {
            // Unsigned they would look forged where the domain says that its mails are signed: they wait.
            return;
        }
        MailBatch batch = new MailBatch(queue, clock);
        while (batch.deliver(server.orElseThrow())) {
            LOG.fine("A full batch was worked on; there may be more");
        }
    }
}
