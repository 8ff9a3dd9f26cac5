package it.lifesciencehub.renewals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.membership.AmountText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentLinesTest {

    private static final Long TERM = 612345678901234567L;

    @Test
    void aReferenceLeadsBackToItsTermHoweverItIsTyped() {
        String reference = PaymentReference.of(TERM);
        assertTrue(reference.matches("RF\\d{2}( [0-9A-Z]{4}){3} [0-9A-Z]"), reference);
        assertEquals(Optional.of(TERM), PaymentReference.parse(reference));
        assertEquals(
                Optional.of(TERM),
                PaymentReference.parse(reference.toLowerCase().replace(" ", "")));
        assertEquals(Optional.empty(), PaymentReference.parse("Rossi"));
        assertEquals(Optional.empty(), PaymentReference.parse(null));
    }

    @Test
    void aWrongOrExchangedCharacterIsNoticed() {
        String reference = PaymentReference.of(TERM).replace(" ", "");
        for (int i = 2; i < reference.length(); i++) {
            char other = reference.charAt(i) == '7' ? '3' : '7';
            String wrong = reference.substring(0, i) + other + reference.substring(i + 1);
            assertEquals(Optional.empty(), PaymentReference.parse(wrong), wrong);
            if (i + 1 < reference.length() && reference.charAt(i) != reference.charAt(i + 1)) {
                String exchanged = reference.substring(0, i)
                        + reference.charAt(i + 1)
                        + reference.charAt(i)
                        + reference.substring(i + 2);
                assertEquals(Optional.empty(), PaymentReference.parse(exchanged), exchanged);
            }
        }
    }

    @Test
    void followsTheStandardsOwnExample() {
        // ISO 11649: the reference 539007547034 has the check digits 18.
        assertEquals(97 + 1 - 18, remainderOf("539007547034RF00"));
    }

    private static int remainderOf(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new java.math.BigInteger(digits.toString())
                .mod(java.math.BigInteger.valueOf(97))
                .intValue();
    }

    @Test
    void readsAmountsAsPeopleTypeThem() {
        for (String text : List.of("1250", "1250,00", "1250.00", "1.250,00", "1,250.00", "€ 1.250", "EUR 1250,0")) {
            assertEquals(Optional.of(new BigDecimal("1250.00")), AmountText.parse(text), text);
        }
        assertEquals(Optional.of(new BigDecimal("0.50")), AmountText.parse("0,5"));
        assertEquals(Optional.of(new BigDecimal("1234567.80")), AmountText.parse("1.234.567,80"));
        for (String text : List.of("", "-5", "1.25.00", "12,345,6", "1,2,3", "abc", "1e3", "1250,005")) {
            assertEquals(Optional.empty(), AmountText.parse(text), text);
        }
    }

    @Test
    void readsLinesWithSemicolonsOrTabsAndPassesOverHeadings() {
        String reference = PaymentReference.of(TERM);
        String other = PaymentReference.of(TERM + 1);
        List<PaymentLine> lines = PaymentLines.read("Riferimento;Data;Importo;Fattura\n\n" + reference
                + "; 31/1/2027; \"1.250,00\"; 15/2027\n" + other + "\t2027-02-01\t99,90\r\n");
        assertEquals(2, lines.size());
        assertEquals(3, lines.get(0).number());
        assertEquals(TERM, lines.get(0).termId());
        assertEquals(LocalDate.of(2027, 1, 31), lines.get(0).paidOn());
        assertEquals(new BigDecimal("1250.00"), lines.get(0).amount());
        assertEquals("15/2027", lines.get(0).invoiceNumber());
        assertEquals(new BigDecimal("99.90"), lines.get(1).amount());
        assertEquals(List.of(), lines.get(1).problems());
    }

    @Test
    void saysWhatIsWrongWithEachLine() {
        String reference = PaymentReference.of(TERM);
        List<PaymentLine> lines = PaymentLines.read(reference + ";31/02/2027;12;\n" + reference
                + ";1/2/2027;dodici\nRF00 X;1/2/2027;1\nsolo due; celle\n" + reference + ";1/2/2027;1;"
                + "x".repeat(61));
        assertEquals(List.of("PAYMENT_LINE_DAY"), reasons(lines.get(0)));
        assertEquals(List.of("PAYMENT_LINE_TWICE", "PAYMENT_LINE_AMOUNT"), reasons(lines.get(1)));
        assertEquals(List.of("PAYMENT_LINE_REFERENCE"), reasons(lines.get(2)));
        assertEquals(List.of("PAYMENT_LINE_SHORT"), reasons(lines.get(3)));
        assertEquals(List.of("PAYMENT_LINE_TWICE", "TEXT_LONG"), reasons(lines.get(4)));
        assertEquals(List.of(), PaymentLines.read(null));
    }

    private static List<String> reasons(PaymentLine line) {
        return line.problems().stream().map(problem -> problem.reason().name()).toList();
    }
}
