package it.lifesciencehub.accounts.web;

import it.lifesciencehub.shared.web.LocalPath;

/** Where to go after signing in: a path of this hub and nothing else, whatever the address said. */
public final class RedirectTarget {

    private RedirectTarget() {}

    /** The path if it is a local one, else null. Back to the sign-in pages makes no sense either. */
    public static String local(String path) {
        return !LocalPath.isValid(path) || path.startsWith("/sign-") ? null : path;
    }
}
