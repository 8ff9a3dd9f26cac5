package it.lifesciencehub.visits;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Somebody who may decide for a visit's host.
 *
 * @param host the named person, or null where staff act for them
 * @param byLink whether a private link says who it is, rather than an account
 */
record Acting(Visit visit, VisitHost host, boolean byLink) {

    String name() {
        return host == null ? Caller.current().name() : host.getName();
    }

    /** Runs the work under the name that the link stands for, so that the trail says who it was. */
    <T> T call(Supplier<T> work) {
        if (!byLink) {
            return work.get();
        }
        return Caller.call(
                new Identity(
                        null, null, host.getName(), Set.of(), Caller.current().remoteAddress()),
                work);
    }
}
