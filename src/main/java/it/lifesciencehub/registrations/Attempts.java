package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.database.Saving;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs a booking transaction again when the database broke a deadlock or somebody else was first, a bounded number of
 * times; then says "busy". Nobody sees a deadlock.
 */
public final class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());
    private static final int MOST = 5;

    private Attempts() {}

    public static <T> T run(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (!isWorthAnother(e)) {
                    throw e;
                }
                LOG.log(Level.FINE, "attempt " + attempt, e);
                if (attempt == MOST) {
                    throw new Refusal(CommonReason.BUSY);
                }
                pause(attempt);
            }
        }
    }

    /** Deadlock, lock wait, or a unique index that another transaction filled meanwhile. */
    private static boolean isWorthAnother(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return false;
            }
            if (cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || Saving.isChangedMeanwhile(cause)) {
                return true;
            }
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.equals("40001")
                || state.equals("HYT00")
                || state.startsWith("23505")
                || e.getErrorCode() == 1062
                || e.getErrorCode() == 1205
                || e.getErrorCode() == 1213
                || e.getErrorCode() == 90131;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L * attempt * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(CommonReason.BUSY);
        }
    }
}
