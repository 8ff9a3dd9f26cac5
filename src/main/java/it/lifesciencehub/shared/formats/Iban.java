package it.lifesciencehub.shared.formats;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** International bank account numbers (ISO 13616), checked by their check digits (modulo 97-10, ISO 7064). */
public final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern ITALIAN = Pattern.compile("(IT|SM)[0-9]{2}[A-Z][0-9]{10}[A-Z0-9]{12}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /** Capitals without spaces; empty for nothing. */
    public static String normalised(String text) {
        String compact = Compact.of(text);
        return compact == null ? "" : compact;
    }

    /** @param iban as {@link #normalised} gives it; an Italian one has 27 characters */
    public static boolean isValid(String iban) {
        if (iban == null || !FORM.matcher(iban).matches()) {
            return false;
        }
        boolean italian = iban.startsWith("IT") || iban.startsWith("SM");
        return (!italian || ITALIAN.matcher(iban).matches())
                && remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    /** Whether it has the form of a bank's identifier (ISO 9362): 8 or 11 characters. */
    public static boolean isBic(String bic) {
        return bic != null && BIC.matcher(bic).matches();
    }

    /** In groups of four, as it is printed. */
    public static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Letters count as 10 to 35. */
    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
