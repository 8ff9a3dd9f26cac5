package it.lifesciencehub.shared.security;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import java.util.function.Supplier;

/**
 * The identity of the running thread: set by the filter for a request and by jobs for themselves, gone afterwards.
 * Deliberately not a CDI bean, so that it is the same in requests, timers and threads.
 */
public final class Caller {

    private static final ThreadLocal<Identity> CURRENT = new ThreadLocal<>();
    private static final Long NOBODY = 0L;

    private Caller() {}

    public static Identity current() {
        Identity identity = CURRENT.get();
        return identity == null ? Identity.PUBLIC : identity;
    }

    /** For queries: the id of the person behind the caller, or one that nobody has where there is none. */
    public static Long personIdOrNobody() {
        Long person = current().personId();
        return person == null ? NOBODY : person;
    }

    /** The id of the person who is signed in; refuses the public. */
    public static Long requirePersonId() {
        Identity identity = current();
        if (identity.personId() == null) {
            throw new Refusal(CommonReason.NOT_SIGNED_IN);
        }
        return identity.personId();
    }

    /** Runs the work as somebody and restores the identity before it. */
    public static <T> T call(Identity identity, Supplier<T> work) {
        Identity before = CURRENT.get();
        CURRENT.set(identity);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    public static void run(Identity identity, Runnable work) {
        call(identity, () -> {
            work.run();
            return null;
        });
    }

    /** For the request filter alone. */
    public static void set(Identity identity) {
        CURRENT.set(identity);
    }

    /** For the request filter alone. */
    public static void clear() {
        CURRENT.remove();
    }
}
