package it.lifesciencehub.mail;

import it.lifesciencehub.shared.HubSettings;
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
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final int BATCH = 20;
    /** Stops working on a batch long before others may take it over. */
    private static final Duration RESERVE = MailQueue.CLAIM.dividedBy(2);

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private MailQueue queue;

    @Inject
    private HubSettings settings;

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
        if (settings.smtpHost().isEmpty()) {
            queue.keepWaiting();
            return;
        }
        SmtpServer server = server();
        while (deliver(server) == BATCH) {
            LOG.fine("A full batch was sent; there may be more");
        }
    }

    private SmtpServer server() {
        return new SmtpServer(
                settings.smtpHost().orElseThrow(),
                settings.smtpPort(),
                settings.smtpUser().orElse(null),
                settings.smtpPassword(),
                settings.smtpStartTls(),
                settings.mailFrom());
    }

    /** One batch over one connection; says how many mails it held. */
    int deliver(SmtpServer server) {
        List<MailMessage> batch = queue.claim(BATCH);
        if (batch.isEmpty()) {
            return 0;
        }
        try (SmtpConnection connection = new SmtpConnection(server)) {
            for (MailMessage mail : batch) {
                Instant enough = mail.getClaimedUntil().minus(RESERVE);
                if (clock.instant().isAfter(enough)) {
                    LOG.warning("The mail server is slow; the rest of the batch goes out when its claim ends");
                    return 0;
                }
                send(connection, mail);
            }
        }
        return batch.size();
    }

    private void send(SmtpConnection connection, MailMessage mail) {
        try {
            connection.send(mail);
        } catch (MessagingException e) {
            LOG.log(Level.INFO, "Mail {0} was not taken: {1}", new Object[] {mail.getMessageId(), e.getMessage()});
            queue.failed(mail.getId(), mail.getClaimedUntil(), reason(e), SmtpConnection.isForGood(e));
            return;
        } catch (RuntimeException e) {
            // One mail that cannot be made into a message must not stop the others.
            LOG.log(Level.WARNING, "Mail " + mail.getMessageId() + " could not be sent", e);
            queue.failed(mail.getId(), mail.getClaimedUntil(), e.toString(), false);
            return;
        }
        queue.delivered(mail.getId());
    }

    private static String reason(MessagingException failure) {
        StringBuilder text = new StringBuilder(String.valueOf(failure.getMessage()));
        Throwable cause = failure.getNextException();
        if (cause != null && cause.getMessage() != null && text.indexOf(cause.getMessage()) < 0) {
            text.append(" (").append(cause.getMessage()).append(')');
        }
        return text.toString();
    }
}
