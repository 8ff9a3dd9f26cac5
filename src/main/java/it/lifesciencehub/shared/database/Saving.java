package it.lifesciencehub.shared.database;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;

/** Writing before the commit, where a refusal can still be told. */
public final class Saving {

    /** The persistence provider's own exception, which comes bare from a commit. */
    private static final String OF_PROVIDER = "org.eclipse.persistence.exceptions.OptimisticLockException";

    private Saving() {}

    /** Whether this, and not its causes, says that somebody else has changed the same object first. */
    public static boolean isChangedMeanwhile(Throwable thrown) {
        return thrown instanceof OptimisticLockException
                || thrown.getClass().getName().equals(OF_PROVIDER);
    }

    /** Writes now, so that a change that somebody else made meanwhile is refused here and not at the commit. */
    public static void now(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
    }
}
