package it.lifesciencehub.mailbox;

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
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks into the mailbox every fifteen seconds, on one node at a time, where a mailbox is set. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailboxReader {

    private static final Logger LOG = Logger.getLogger(MailboxReader.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private MailboxWork work;

    @Inject
    private HubSettings settings;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        if (settings.imapHost().isEmpty() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, this::look);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer.
            LOG.log(Level.WARNING, "The mailbox could not be read", e);
        } finally {
            running.set(false);
        }
    }

    private void look() {
        if (!work.begin()) {
            return;
        }
        String error = null;
        try (ImapMailbox mailbox = ImapMailbox.open(settings)) {
            read(mailbox);
        } catch (MessagingException e) {
            error = String.valueOf(e.getMessage());
            LOG.log(Level.INFO, "The mailbox did not answer: {0}", error.replaceAll("\\p{Cntrl}+", " "));
        } finally {
            work.end(error);
        }
    }

    private void read(ImapMailbox mailbox) throws MessagingException {
        long validity = mailbox.validity();
        for (ImapMailbox.Item item : mailbox.after(work.lastUid(validity))) {
            try {
                if (work.take(item.content()).isPresent()) {
                    item.markSeen();
                }
            } catch (MessagingException | IOException | RuntimeException e) {
                // One message that cannot be read must not stop the others.
                LOG.log(Level.WARNING, "Message " + item.uid() + " of the mailbox could not be taken", e);
            }
            work.read(validity, item.uid());
        }
    }
}
