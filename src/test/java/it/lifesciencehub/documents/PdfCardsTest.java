package it.lifesciencehub.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.QrCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfCardsTest {

    private static final PdfCards.Sheet A4 = new PdfCards.Sheet(210, 297, 90, 54, 2, 5, 15, 13.5, 90, 54);

    @TempDir
    private Path folder;

    @BeforeAll
    static void prepareJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static PdfCards cards(PdfCards.Sheet sheet, int number, String name) {
        PdfCards cards = new PdfCards(Language.IT, "Badge", sheet, 25, 4);
        for (int i = 0; i < number; i++) {
            cards.card(new PdfCards.Card(
                    List.of(
                            new PdfCards.Line(name + " " + i, 24, 9, true),
                            new PdfCards.Line("Istituto di Ricerche", 12, 7, false)),
                    QrCode.png("LSH1:0123456789ABC:ABCDEFGHIJKLMNOPQRSTUVWXYZ" + i, 4),
                    "Codice"));
        }
        return cards;
    }

    @Test
    void liesAsManyOnAPageAsThereIsRoomFor() throws IOException {
        for (int number : new int[] {1, 10, 11, 25}) {
            try (PDDocument document = Loader.loadPDF(cards(A4, number, "Ada").bytes())) {
                assertEquals((number + 9) / 10, document.getNumberOfPages(), number + " cards");
            }
        }
        try (PDDocument document =
                Loader.loadPDF(cards(PdfCards.Sheet.label(62, 100), 3, "Ada").bytes())) {
            assertEquals(3, document.getNumberOfPages());
            assertEquals(62 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.5);
            assertEquals(100 / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.5);
        }
    }

    @Test
    void saysWhatStandsOnThem() throws IOException {
        String text = PdfReader.of(folder, cards(A4, 2, "Ada Lovelace").bytes()).text();
        assertTrue(text.contains("Lovelace 0"), text);
        assertTrue(text.contains("Lovelace 1"), text);
        assertTrue(text.contains("Istituto di Ricerche"), text);
    }

    @Test
    void keepsWhatItClaimsOfArchivesAndAccessibility() throws Exception {
        byte[] pdf = cards(A4, 12, "Ada Lovelace").bytes();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertTrue(result.isCompliant(), () -> flavour + ": " + result.getFailedChecks());
            }
        }
    }

    @Test
    void setsLongWordsSmallerThenOnTwoRowsAndCutsThemAtLast() {
        FontMeasure fonts = new FontMeasure();
        PdfCards.Line line = new PdfCards.Line("", 24, 9, true);
        double width = 150;
        assertEquals(24, fonts.fit("Ada Rossi", width, line).points());
        FontMeasure.Fitted two = fonts.fit("Massimiliano Della Giovampaola", width, line);
        assertEquals(2, two.rows().size());
        assertTrue(two.points() > 9 && two.points() < 24, two.toString());
        FontMeasure.Fitted cut = fonts.fit("Donaudampfschifffahrtsgesellschaftskapitän", width / 2, line);
        assertEquals(9, cut.points());
        assertTrue(cut.rows().get(0).endsWith("…"), cut.toString());
    }

    @Test
    void holdsSignsOfOtherScripts() {
        List<String> names = new ArrayList<>(List.of("Łukasz Żółć", "Ιωάννα", "Дмитрий", "𝔸𝔹", "山田"));
        names.forEach(name -> assertTrue(cards(A4, 1, name).bytes().length > 0));
    }
}
