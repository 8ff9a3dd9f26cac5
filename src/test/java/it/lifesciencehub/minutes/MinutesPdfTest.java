package it.lifesciencehub.minutes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.documents.PdfReader;
import it.lifesciencehub.meetings.MeetingFixture;
import it.lifesciencehub.shared.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF of minutes, read back by other tools than the one that wrote it. */
class MinutesPdfTest {

    private static final Instant NOW = Instant.parse("2027-03-16T09:00:00Z");
    private static final String TEXT = """
            # Riunione – Accesso

            - **Gruppo:** Accesso
            - **Quando:** lunedì

            ## 1. Apertura

            Si apre **puntuali** <b>qui</b>.
            Seconda riga.

            - primo
            - secondo

            ### Un inciso

            **Decisione 2027/1:** Si scrive.
            """;

    @TempDir
    private Path folder;

    @Test
    void saysWhatWasApprovedWithSectionsPagesAndHash() throws IOException {
        Minutes minutes = new Minutes(MeetingFixture.aClosedMeeting("Apertura"), Language.IT, "Paola", NOW);
        minutes.circulate(LocalDate.of(2027, 3, 30), "Paola", NOW);
        minutes.approve(TEXT, "Paola", NOW);
        PdfReader pdf = PdfReader.of(folder, MinutesPdf.of(minutes).bytes());
        String text = pdf.text();
        assertTrue(text.contains("Si apre puntuali <b>qui</b>."), text);
        assertTrue(text.contains("Decisione 2027/1: Si scrive."), text);
        assertTrue(text.contains("secondo"), text);
        assertFalse(text.contains("**"), text);
        assertTrue(text.replaceAll("\\s", "").contains(minutes.getApprovedHash()), text);
        assertTrue(text.strip().matches("(?s).*\\b1\\s*/\\s*1"), text);
        assertTrue(pdf.facts().matches("(?s).*Title:\\s+Riunione – Accesso.*Tagged:\\s+yes.*"), pdf.facts());
        assertTrue(pdf.structure().contains("H3"), pdf.structure());
    }
}
