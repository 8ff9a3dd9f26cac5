package it.lifesciencehub.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Amounts as people read them. The hub's amounts are in euro, with two decimals. */
public final class Money {

    private static final Currency EURO = Currency.getInstance("EUR");

    private Money() {}

    /** 1.250,00 € in Italian, €1,250.00 in English. */
    public static String euro(Language language, BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(EURO);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }
}
