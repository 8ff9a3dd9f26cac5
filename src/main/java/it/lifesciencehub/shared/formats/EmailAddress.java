package it.lifesciencehub.shared.formats;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as people have them: a dot-atom and a domain with at least one dot (RFC 5321, 5322 without quoted
 * parts, comments and address literals), at most 254 characters. Nothing in it can break a mail header.
 */
public final class EmailAddress {

    /** Characters at most. */
    public static final int MAX_LENGTH = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+(?=[^.]*[A-Za-z])" + LABEL);

    private EmailAddress() {}

    public static boolean isValid(String text) {
        if (text == null || text.length() > MAX_LENGTH) {
            return false;
        }
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= 64
                && LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }

    /** In small letters, without outer spaces; null for nothing. */
    public static String normalised(String text) {
        String address = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return address.isEmpty() ? null : address;
    }
}
