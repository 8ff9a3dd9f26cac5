package it.lifesciencehub.shared.formats;

import java.util.regex.Pattern;

/** The codice destinatario of electronic invoices: 7 characters, or 6 of a public body. */
public final class RecipientCode {

    /** Stands for "use the PEC address". */
    public static final String BY_CERTIFIED_EMAIL = "0000000";

    /** Stands for "abroad". */
    public static final String FOREIGN = "XXXXXXX";

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{6,7}");

    private RecipientCode() {}

    public static boolean isValid(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    /** Whether it has the length of a public body's code. */
    public static boolean isOfPublicBody(String text) {
        return isValid(text) && text.length() == 6;
    }

    /** Capitals without spaces; null for nothing. */
    public static String normalised(String text) {
        return Compact.of(text);
    }
}
