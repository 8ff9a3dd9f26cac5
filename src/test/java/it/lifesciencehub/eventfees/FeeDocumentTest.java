package it.lifesciencehub.eventfees;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.documents.PdfReader;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeeDocumentTest {

    @TempDir
    private Path folder;

    private static ChargeView view(String paid) {
        BigDecimal amount = new BigDecimal("1250.00");
        BigDecimal left = amount.subtract(new BigDecimal(paid));
        return new ChargeView(
                1L,
                "F2027-000042",
                2L,
                3L,
                "forum",
                new LocalisedText("Forum di Milano", "Milan Forum"),
                Instant.parse("2027-04-20T12:00:00Z"),
                Instant.parse("2027-04-20T15:00:00Z"),
                "Ada Rossi",
                "Novapharma S.p.A.",
                amount,
                new BigDecimal(paid),
                left,
                BigDecimal.ZERO,
                new LocalisedText("+ IVA 22%", "+ 22% VAT"),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 15),
                null,
                left.signum() == 0 ? ChargeState.PAID : ChargeState.OPEN,
                "Life Science Hub",
                "IT60 X054 2811 1010 0000 0123 456",
                "",
                "LSH F2027-000042",
                List.of());
    }

    @Test
    void saysWhatIsPaidAndHow() throws IOException {
        String it = PdfReader.of(
                        folder, FeeDocument.of(view("250.00"), Language.IT).bytes())
                .text();
        for (String words : List.of(
                "Ada Rossi",
                "Novapharma S.p.A.",
                "Forum di Milano",
                "1.250,00",
                "1.000,00",
                "+ IVA 22%",
                "15 mar 2027",
                "IT60 X054 2811 1010 0000 0123 456",
                "LSH F2027-000042",
                "non è una fattura")) {
            assertTrue(it.contains(words), () -> words + " in " + it);
        }
        String en = PdfReader.of(
                        folder, FeeDocument.of(view("0.00"), Language.EN).bytes())
                .text();
        assertTrue(en.contains("Milan Forum") && en.contains("1,250.00") && en.contains("not an invoice"), en);
    }

    @Test
    void asksForNothingOnceItIsPaid() throws IOException {
        String text = PdfReader.of(
                        folder, FeeDocument.of(view("1250.00"), Language.EN).bytes())
                .text();
        assertFalse(text.contains("IBAN"), text);
        assertTrue(text.contains("Nothing is left to pay"), text);
    }
}
