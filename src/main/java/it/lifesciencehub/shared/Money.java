package it.lifesciencehub.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;

/** Amounts as people read them. The hub's amounts are in euro, with two decimals. */
public final class Money {

    private static final Currency EURO = Currency.getInstance("EUR");

    /** Digits before the decimals, as the database keeps them. */
    private static final int MAX_DIGITS = 10;

    private Money() {}

    /** Whether it is an amount that can be asked for: not negative, cents at most, not too large; null is none. */
    public static boolean isAmount(BigDecimal amount) {
        return amount != null
                && amount.signum() >= 0
                && amount.stripTrailingZeros().scale() <= 2
                && amount.precision() - amount.scale() <= MAX_DIGITS;
    }

    /** What goes into an input and is read again: 1250,00 in Italian, 1250.00 in English. */
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
