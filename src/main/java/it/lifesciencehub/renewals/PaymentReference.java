package it.lifesciencehub.renewals;

import com.github.f4b6a3.tsid.Tsid;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * What a payer writes with the transfer, so that the payment finds its term: a creditor reference by ISO 11649, "RF", two
 * check digits and the term's number in letters and digits. One wrong character or two exchanged ones are noticed.
 */
public final class PaymentReference {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int NUMBER_LENGTH = 13;

    private PaymentReference() {}

    /** In groups of four, as it is printed. */
    public static String of(Long termId) {
        String number = Tsid.from(termId).toString();
        String check = "%02d".formatted(98 - remainder(number + "RF00"));
        return ("RF" + check + number).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The term's id; empty where the text is no such reference. Spaces and small letters do no harm. */
    public static Optional<Long> parse(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        if (!plain.matches("RF\\d{2}[0-9A-Z]{" + NUMBER_LENGTH + "}")) {
            return Optional.empty();
        }
        String number = plain.substring(4);
        if (remainder(number + plain.substring(0, 4)) != 1 || !Tsid.isValid(number)) {
            return Optional.empty();
        }
        return Optional.of(Tsid.from(number).toLong());
    }

    /** Letters count as 10 to 35, as in an IBAN. */
    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
