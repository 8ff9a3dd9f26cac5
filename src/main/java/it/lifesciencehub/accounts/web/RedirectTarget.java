package it.lifesciencehub.accounts.web;

import java.util.regex.Pattern;

/** Where to go after signing in: a path of this hub and nothing else, whatever the address said. */
public final class RedirectTarget {

    private static final int LONGEST = 1_000;
    /** One slash, then visible ASCII without a backslash; browsers take "//" and "/\" for another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private RedirectTarget() {}

    /** The path if it is a local one, else null. Back to the sign-in pages makes no sense either. */
    public static String local(String path) {
        if (path == null || path.length() > LONGEST || !LOCAL.matcher(path).matches()) {
            return null;
        }
        return path.startsWith("/sign-") ? null : path;
    }
}
