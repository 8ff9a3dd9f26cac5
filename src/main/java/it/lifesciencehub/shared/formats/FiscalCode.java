package it.lifesciencehub.shared.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The codice fiscale (DM 23 December 1976): of a person 16 characters that tell name, birthday and place, with a check
 * letter; of an organisation 11 digits, which may differ from its partita IVA.
 */
public final class FiscalCode {

    private static final Pattern PERSON =
            Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final Pattern ORGANISATION = Pattern.compile("[0-9]{11}");
    private static final String OMOCODE = "LMNPQRSTUV";
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final int[] DIGIT_PLACES = {6, 7, 9, 10, 12, 13, 14};
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private FiscalCode() {}

    /** Whether it is one of the two kinds. */
    public static boolean isValid(String text) {
        return isValidOfPerson(text) || isValidOfOrganisation(text);
    }

    /** A person's, also where digits were replaced by letters because two people had the same (omocodia). */
    public static boolean isValidOfPerson(String text) {
        return text != null
                && PERSON.matcher(text).matches()
                && hasBirthday(text)
                && checkLetter(text) == text.charAt(15);
    }

    /** An organisation's: 11 digits, the last one Luhn's check digit. */
    public static boolean isValidOfOrganisation(String text) {
        return text != null
                && ORGANISATION.matcher(text).matches()
                && !text.startsWith("0000000")
                && VatNumber.hasLuhnDigit(text);
    }

    /** Capitals without spaces; null for nothing. */
    public static String normalised(String text) {
        return Compact.of(text);
    }

    /** The day exists in that month; a woman's day is 40 more. The century is unknown, so 29 February always may be. */
    private static boolean hasBirthday(String code) {
        String plain = withoutOmocodia(code);
        int day = Integer.parseInt(plain.substring(9, 11));
        int month = MONTHS.indexOf(plain.charAt(8)) + 1;
        try {
            LocalDate.of(2000, month, day > 40 ? day - 40 : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String withoutOmocodia(String code) {
        StringBuilder plain = new StringBuilder(code);
        for (int place : DIGIT_PLACES) {
            int digit = OMOCODE.indexOf(code.charAt(place));
            if (digit >= 0) {
                plain.setCharAt(place, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }

    private static char checkLetter(String code) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = code.charAt(i);
            int face = c <= '9' ? c - '0' : c - 'A';
            // Places count from 1, so the first one is odd.
            sum += i % 2 == 0 ? ODD[face] : face;
        }
        return (char) ('A' + sum % 26);
    }
}
