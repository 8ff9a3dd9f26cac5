package it.lifesciencehub.shared.database;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;

/** Writing before the commit, where a refusal can still be told. */
public final class Saving {

    private Saving() {}

    /** Writes now, so that a change that somebody else made meanwhile is refused here and not at the commit. */
    public static void now(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
    }
}
