package it.lifesciencehub.shared.formats;

import java.util.regex.Pattern;

/** The Italian CAP: five digits, leading zeros kept. */
public final class Postcode {

    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    private Postcode() {}

    public static boolean isValid(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    /** Without outer spaces and the old {@code I-}; null for nothing. */
    public static String normalised(String text) {
        String code = text == null ? "" : text.strip().replaceFirst("^(?:I|IT)[- ]?(?=[0-9]{5}$)", "");
        return code.isEmpty() ? null : code;
    }
}
