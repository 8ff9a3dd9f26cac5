package it.lifesciencehub.shared.formats;

import java.util.regex.Pattern;

/** A telephone number as people write it: digits, spaces and the usual marks, at least five digits. */
public final class PhoneNumber {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()./-]{5,39}");

    private PhoneNumber() {}

    public static boolean isValid(String text) {
        return text != null
                && NUMBER.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() >= 5;
    }

    /** Without outer and doubled spaces; null for nothing. */
    public static String normalised(String text) {
        String number = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return number.isEmpty() ? null : number;
    }
}
