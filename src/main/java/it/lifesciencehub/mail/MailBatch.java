package it.lifesciencehub.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Claims some mails, hands them to the mail server one by one, and notes each outcome at once. */
final class MailBatch {

    private static final Logger LOG = Logger.getLogger(MailBatch.class.getName());
    private static final int SIZE = 20;
    /** Stops working on a batch long before others may take it over. */
    private static final Duration RESERVE = MailQueue.CLAIM.dividedBy(2);

    private final MailQueue queue;
    private final Clock clock;

    MailBatch(MailQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** Works on one batch over one connection; says whether it was a full one, so that there may be more. */
    boolean deliver(SmtpServer server) {
        List<MailMessage> batch = queue.claim(SIZE);
        try (SmtpConnection connection = new SmtpConnection(server)) {
            for (MailMessage mail : batch) {
                Instant enough = mail.getClaimedUntil().minus(RESERVE);
                if (clock.instant().isAfter(enough)) {
                    LOG.warning("The mail server is slow; the rest of the batch goes out when its claim ends");
                    return false;
                }
                send(connection, mail);
            }
        }
        return batch.size() == SIZE;
    }

    private void send(SmtpConnection connection, MailMessage mail) {
        try {
            connection.send(mail);
        } catch (MessagingException e) {
            // The server's own words: they must not write lines into the log.
            String reason = HeaderText.oneLine(reason(e), 1000);
            LOG.log(Level.INFO, "Mail {0} was not taken: {1}", new Object[] {mail.getMessageId(), reason});
            queue.failed(mail.getId(), mail.getClaimedUntil(), reason, SmtpConnection.isForGood(e));
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
