package it.lifesciencehub.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes down what became of mails, for all connections of this node: whoever comes first writes for those who came
 * meanwhile, in one transaction. Each waits until its own is written before it hands over the next mail. So whatever
 * ends the node, for each connection at most one mail was taken by the mail server that the database does not know of.
 */
final class MailOutcomes {

    private static final Logger LOG = Logger.getLogger(MailOutcomes.class.getName());
    private static final int TRIALS = 5;

    private final Consumer<List<MailOutcome>> writer;
    private List<Entry> waiting = new ArrayList<>();
    private boolean writing;

    MailOutcomes(Consumer<List<MailOutcome>> writer) {
        this.writer = writer;
    }

    private static final class Entry {
        private final List<MailOutcome> outcomes;
        private boolean done;
        private RuntimeException failure;

        Entry(List<MailOutcome> outcomes) {
            this.outcomes = outcomes;
        }
    }

    void note(MailOutcome outcome) {
        note(List.of(outcome));
    }

    /** Comes back when they are written. */
    void note(List<MailOutcome> outcomes) {
        Entry mine = new Entry(outcomes);
        List<Entry> batch = enter(mine);
        if (!batch.isEmpty()) {
            RuntimeException failure = write(batch);
            leave(batch, failure);
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    /** Waits for its turn; gives what is to be written, or nothing where somebody else has written it. */
    private synchronized List<Entry> enter(Entry mine) {
        waiting.add(mine);
        while (writing && !mine.done) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the outcome of a mail was written", e);
            }
        }
        if (mine.done) {
            return List.of();
        }
        writing = true;
        List<Entry> batch = waiting;
        waiting = new ArrayList<>();
        return batch;
    }

    private RuntimeException write(List<Entry> batch) {
        List<MailOutcome> all =
                batch.stream().flatMap(entry -> entry.outcomes.stream()).toList();
        for (int trial = 1; ; trial++) {
            try {
                writer.accept(all);
                return null;
            } catch (RuntimeException e) {
                // A deadlock, or the database was away for a moment: what is not written would be sent once more.
                LOG.log(Level.WARNING, "The outcome of " + all.size() + " mails could not be written", e);
                if (trial == TRIALS) {
                    return e;
                }
            }
        }
    }

    private synchronized void leave(List<Entry> batch, RuntimeException failure) {
        for (Entry entry : batch) {
            entry.done = true;
            entry.failure = failure;
        }
        writing = false;
        notifyAll();
    }
}
