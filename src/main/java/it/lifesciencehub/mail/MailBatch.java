package it.lifesciencehub.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Claims some mails and hands them to the mail server one by one over one connection. Each that was taken is written
 * down beside the database at once, and in the database with a few others; where it cannot be written down there, the
 * database is told before the next is handed over. Whatever else became of one is noted at once.
 */
final class MailBatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailBatch.class.getName());
    private static final int SIZE = 50;
    /** Longer the database does not wait to hear of a mail. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final MailQueue queue;
    private final MailOutcomes outcomes;
    private final Clock clock;
    private final SmtpConnection connection;
    private final HandedOver handedOver;
    private final int number;
    private final List<MailOutcome> taken = new ArrayList<>();
    private Instant firstTaken;
    private volatile boolean stopped;

    /** @param number the connection's own in the note beside the database, from 0 */
    MailBatch(
            MailQueue queue, MailOutcomes outcomes, Clock clock, SmtpServer server, HandedOver handedOver, int number) {
        this.queue = queue;
        this.outcomes = outcomes;
        this.clock = clock;
        this.connection = new SmtpConnection(server);
        this.handedOver = handedOver;
        this.number = number;
    }

    /** Works on one batch; says whether it was a full one that was worked on to its end, so that there may be more. */
    boolean deliver() {
        Instant begun = clock.instant();
        List<MailMessage> batch = stopped ? List.of() : queue.claim(SIZE);
        try {
            return deliver(begun, batch);
        } finally {
            noteTaken();
        }
    }

    private boolean deliver(Instant begun, List<MailMessage> batch) {
        for (int i = 0; i < batch.size(); i++) {
            if (stopped || isLate(begun, batch.get(i)) || !send(batch.get(i))) {
                letGo(batch.subList(i, batch.size()));
                return false;
            }
        }
        return batch.size() == SIZE;
    }

    /** Stops working on a batch long before others may take it over. */
    private boolean isLate(Instant begun, MailMessage mail) {
        Duration half = Duration.between(begun, mail.getClaimedUntil()).dividedBy(2);
        return clock.instant().isAfter(begun.plus(half));
    }

    /** After the mail that is under way; what else was claimed is left to others. */
    void stop() {
        stopped = true;
    }

    /** False where the mail server itself takes nothing now, so that this mail and all others wait as before. */
    private boolean send(MailMessage mail) {
        try {
            connection.open();
        } catch (MessagingException e) {
            queue.serverFailed(SmtpFailure.words(e));
            return false;
        }
        try {
            connection.send(mail);
        } catch (MessagingException e) {
            String words = SmtpFailure.words(e);
            LOG.log(Level.INFO, "Mail {0} was not taken: {1}", new Object[] {mail.getMessageId(), words});
            MailOutcome.Kind kind = SmtpFailure.kind(e);
            if (kind == MailOutcome.Kind.LET_GO) {
                queue.serverFailed(words);
                return false;
            }
            outcomes.note(MailOutcome.of(mail, kind, words));
            return true;
        } catch (RuntimeException e) {
            // One mail that cannot be made into a message must not stop the others.
            LOG.log(Level.WARNING, "Mail " + mail.getMessageId() + " could not be sent", e);
            outcomes.note(MailOutcome.of(mail, MailOutcome.Kind.FAILED, e.toString()));
            return true;
        }
        taken(mail);
        return true;
    }

    private void taken(MailMessage mail) {
        boolean remembered = handedOver.note(number, taken.size(), HandedOver.Taken.of(mail));
        if (taken.isEmpty()) {
            firstTaken = clock.instant();
        }
        taken.add(MailOutcome.of(mail, MailOutcome.Kind.DELIVERED, null));
        boolean late = clock.instant().isAfter(firstTaken.plus(PATIENCE));
        if (!remembered || late || taken.size() == HandedOver.MOST) {
            noteTaken();
        }
    }

    private void noteTaken() {
        if (!taken.isEmpty()) {
            List<MailOutcome> all = List.copyOf(taken);
            taken.clear();
            outcomes.note(all);
        }
    }

    private void letGo(List<MailMessage> rest) {
        List<MailOutcome> all = new ArrayList<>();
        rest.forEach(mail -> all.add(MailOutcome.of(mail, MailOutcome.Kind.LET_GO, null)));
        outcomes.note(all);
    }

    @Override
    public void close() {
        connection.close();
    }
}
