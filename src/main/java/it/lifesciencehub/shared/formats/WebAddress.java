package it.lifesciencehub.shared.formats;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The address of a web site: http or https, a host name with a dot, no user name in it. */
public final class WebAddress {

    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]).*");

    private WebAddress() {}

    public static boolean isValid(String text) {
        if (text == null || text.length() > 300) {
            return false;
        }
        try {
            URI address = new URI(text);
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getRawUserInfo() == null
                    && HOST.matcher(host(address)).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Without outer spaces, with {@code https://} where no scheme was typed; null for nothing. */
    public static String normalised(String text) {
        String address = text == null ? "" : text.strip();
        if (address.isEmpty()) {
            return null;
        }
        return SCHEME.matcher(address).matches() ? address : "https://" + address;
    }

    /** Java leaves the host empty where it has letters beyond ASCII. */
    private static String host(URI address) {
        String authority = address.getRawAuthority();
        return authority == null ? "" : authority.replaceFirst(":[0-9]{1,5}$", "");
    }
}
