package it.lifesciencehub.shared.web;

import java.util.regex.Pattern;

/** Keeps redirects inside the hub. */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalPath() {}

    public static boolean isValid(String path) {
        return path != null && path.length() <= 2000 && LOCAL.matcher(path).matches();
    }

    /** The path, or the home page where it leads anywhere else than into the hub. */
    public static String orHome(String path) {
        return isValid(path) ? path : "/";
    }
}
