package it.lifesciencehub.membership;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people type and paste them: 1250, 1.250,00 and 1,250.00, with or without the sign of the euro. */
public final class AmountText {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,10}([.,]\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3}(,\\d{1,2})?|\\d{1,3}(,\\d{3}){1,3}(\\.\\d{1,2})?");

    private AmountText() {}

    /** Three digits behind a point or a comma are thousands, one or two are cents. Empty for everything else. */
    public static Optional<BigDecimal> parse(String text) {
        String bare = text == null ? "" : text.replaceAll("(?i)EUR|€|[\\s\\u00a0']", "");
        if (GROUPED.matcher(bare).matches()) {
            int mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
            boolean cents = bare.length() - mark - 1 < 3;
            String whole = (cents ? bare.substring(0, mark) : bare).replaceAll("[.,]", "");
            return Optional.of(new BigDecimal(cents ? whole + "." + bare.substring(mark + 1) : whole).setScale(2));
        }
        return PLAIN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.')).setScale(2))
                : Optional.empty();
    }
}
