package it.lifesciencehub.shared.formats;

import java.util.regex.Pattern;

/**
 * The partita IVA: seven digits of the taxpayer, three of the office that gave it, one check digit (art. 35 DPR 633/1972;
 * the check is Luhn's).
 */
public final class VatNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{11}");

    private VatNumber() {}

    /** Whether it is a whole partita IVA, without spaces and country code. */
    public static boolean isValid(String text) {
        return text != null
                && DIGITS.matcher(text).matches()
                && !text.startsWith("0000000")
                && isOffice(Integer.parseInt(text.substring(7, 10)))
                && hasLuhnDigit(text);
    }

    /** Without spaces, dots and a leading {@code IT}; null for nothing. */
    public static String normalised(String text) {
        String compact = Compact.of(text);
        return compact != null && compact.matches("IT[0-9]{11}") ? compact.substring(2) : compact;
    }

    private static boolean isOffice(int code) {
        return code >= 1 && code <= 100 || code == 120 || code == 121 || code == 888 || code == 999;
    }

    /** Luhn's check over all digits, the last one being the check digit. */
    static boolean hasLuhnDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
