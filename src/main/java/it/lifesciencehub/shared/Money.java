package it.lifesciencehub.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people read them. The hub's amounts are in euro, with two decimals. */
public final class Money {

    private static final Currency EURO = Currency.getInstance("EUR");

    /** Digits before the decimals, as the database keeps them. */
    private static final int MAX_DIGITS = 10;

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,10}|\\d{1,3}([., ]\\d{3}){1,3})([.,]\\d{1,2})?");
    private static final Pattern CENTS = Pattern.compile("[.,](\\d{1,2})$");

    private Money() {}

    /** Whether it is an amount that can be asked for: not negative, cents at most, not too large; null is none. */
    public static boolean isAmount(BigDecimal amount) {
        return amount != null
                && amount.signum() >= 0
                && amount.stripTrailingZeros().scale() <= 2
                && amount.precision() - amount.scale() <= MAX_DIGITS;
    }

    /**
     * The amount that somebody typed: {@code 1250}, {@code 1.250,5}, {@code 1,250.50}, with or without the sign of the
     * euro. A point or comma before three digits parts thousands, before one or two it parts cents.
     *
     * @return null where the text is no amount
     */
    public static BigDecimal read(String text) {
        String plain =
                text == null ? "" : text.replace("€", "").replace('\u00a0', ' ').strip();
        if (!AMOUNT.matcher(plain).matches()) {
            return null;
        }
        Matcher cents = CENTS.matcher(plain);
        String decimals = cents.find() ? cents.group(1) : "";
        String whole = plain.substring(0, plain.length() - (decimals.isEmpty() ? 0 : decimals.length() + 1));
        return new BigDecimal(whole.replaceAll("[., ]", "") + (decimals.isEmpty() ? "" : "." + decimals));
    }

    /** What goes into an input and comes back by {@link #read}: 1250,00 in Italian, 1250.00 in English. */
    public static String plain(Language language, BigDecimal amount) {
        String text = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return language == Language.IT ? text.replace('.', ',') : text;
    }

    /** 1.250,00 € in Italian, €1,250.00 in English. */
    public static String euro(Language language, BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(EURO);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }
}
