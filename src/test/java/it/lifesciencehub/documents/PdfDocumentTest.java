package it.lifesciencehub.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What the documents say is read back with tools other than the one that wrote them. */
class PdfDocumentTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void prepareJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static PdfDocument minutes(Language language) {
        PdfDocument document = new PdfDocument(language, "Verbale della riunione è approvato")
                .runningHead("Real World Evidence · Mario <b>Rossi</b>");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Data", "23 novembre 2026");
        facts.put("Quorum", "7 / 12");
        document.facts(facts).section("Presenze").paragraph("Prima riga\nseconda riga\n\nAltro capoverso.");
        document.subsection("Organizzazioni")
                .table(PdfTable.of("Organizzazione", "Persona", "Quota")
                        .numbers(2)
                        .row("Ospedale Niguarda", "Ada Lovelace", "75 %")
                        .bar(100, 75.0)
                        .row("Àcme S.r.l.", null, "—"));
        return document.section("Decisioni")
                .points(List.of("Primo punto", "Secondo punto"))
                .fingerprint();
    }

    @Test
    void saysItsTextsInOrder() throws IOException {
        String text = PdfReader.of(folder, minutes(Language.IT).bytes()).text();
        int at = -1;
        for (String words : List.of(
                "Verbale della riunione è approvato",
                "23 novembre 2026",
                "Presenze",
                "seconda riga",
                "Ospedale Niguarda",
                "Àcme S.r.l.",
                "Decisioni",
                "Secondo punto",
                "Impronta del contenuto (SHA-256)")) {
            int found = text.indexOf(words, at);
            assertTrue(found > at, words + " is missing or out of order in\n" + text);
            at = found;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTaggedAndNamesItsTitleAndLanguage(Language language) throws IOException {
        byte[] pdf = minutes(language).bytes();
        String facts = PdfReader.of(folder, pdf).facts();
        assertTrue(facts.matches("(?s).*Title:\\s+Verbale della riunione è approvato\\n.*"), facts);
        assertTrue(facts.matches("(?s).*Tagged:\\s+yes\\n.*"), facts);
        assertTrue(facts.matches("(?s).*Encrypted:\\s+no\\n.*"), facts);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertEquals(language.code(), read.getDocumentCatalog().getLanguage());
            assertTrue(read.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void tellsHeadingsListsAndCellsFromText() throws IOException {
        String tree = PdfReader.of(folder, minutes(Language.IT).bytes()).structure();
        for (String kind : List.of("H1", "H2", "H3", "P", "Table", "THead", "TH", "TR", "TD", "L", "LI", "LBody")) {
            assertTrue(tree.matches("(?s).*\\n\\s*" + kind + "\\b.*"), kind + " is missing in\n" + tree);
        }
    }

    /** Heads and numbers of pages are no part of what is read: nobody wants to hear them in the middle of a sentence. */
    @Test
    void marksHeadsAndPageNumbersAsNoContent() throws IOException {
        byte[] pdf = new PdfDocument(Language.IT, "Title")
                .runningHead("Head")
                .paragraph("Paragraph")
                .bytes();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<String> shown = new ArrayList<>();
            String mark = "nothing";
            Object name = null;
            for (Object token : new PDFStreamParser(read.getPage(0)).parse()) {
                if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> mark = ((COSName) name).getName();
                        case OperatorName.END_MARKED_CONTENT -> mark = "nothing";
                        case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> shown.add(mark);
                        default -> {}
                    }
                    name = null;
                } else if (name == null) {
                    name = token;
                }
            }
            // The head; "1", " / " and "1"; then title and paragraph.
            assertEquals(List.of("Artifact", "Artifact", "Artifact", "Artifact", "Span", "Span"), shown);
        }
    }

    /** Otherwise nobody finds "ufficio" by searching for it. */
    @Test
    void keepsLettersApart() throws IOException {
        String words = "ufficio affidato a Raffaella Fiorini";
        String text = PdfReader.of(folder, new PdfDocument(Language.IT, words).bytes())
                .text();
        assertTrue(text.contains(words), text);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_U"})
    void keepsTheStandards(PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(
                                new ByteArrayInputStream(minutes(Language.IT).bytes()), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(
                    result.isCompliant(),
                    () -> result.getTestAssertions().stream()
                            .map(one ->
                                    one.getRuleId().getClause() + " " + one.getMessage() + " " + one.getErrorMessage()
                                            + " " + one.getLocation().getContext())
                            .distinct()
                            .toList()
                            .toString());
        }
    }

    @Test
    void embedsItsFonts() throws IOException {
        List<String> fonts = PdfReader.of(folder, minutes(Language.IT).bytes())
                .fonts()
                .lines()
                .skip(2)
                .toList();
        assertFalse(fonts.isEmpty());
        fonts.forEach(font -> assertTrue(font.matches(".*DejaVuSans.*\\byes +(yes|no) +yes .*"), font));
    }

    @Test
    void hasABookmarkForEachHeading() throws IOException {
        try (PDDocument read = Loader.loadPDF(minutes(Language.IT).bytes())) {
            List<String> outline = new ArrayList<>();
            collect(read.getDocumentCatalog().getDocumentOutline(), "", outline);
            assertEquals(
                    List.of("Verbale della riunione è approvato", "-Presenze", "--Organizzazioni", "-Decisioni"),
                    outline);
        }
    }

    private static void collect(PDOutlineNode node, String indent, List<String> outline) throws IOException {
        for (PDOutlineItem item : node.children()) {
            assertTrue(item.getDestination() != null, item.getTitle() + " leads nowhere");
            outline.add(indent + item.getTitle());
            collect(item, indent + "-", outline);
        }
    }

    @Test
    void setsSixtyPagesInBoundedTimeAndNumbersThem() throws IOException {
        PdfDocument document = new PdfDocument(Language.EN, "A long report").runningHead("Life Science Hub");
        for (int section = 1; section <= 60; section++) {
            document.section("Section " + section);
            for (int part = 1; part <= 4; part++) {
                document.subsection("Part " + section + "." + part)
                        .paragraph("The members of the group discussed the matter at length. ".repeat(14));
            }
            PdfTable table = PdfTable.of("Organisation", "Share").numbers(1);
            for (int row = 0; row < 12; row++) {
                table.row("Organisation " + row, row + " %");
            }
            document.table(table);
        }
        byte[] pdf = assertTimeoutPreemptively(Duration.ofSeconds(60), document::bytes);
        List<String> pages = PdfReader.of(folder, pdf).pages();
        assertTrue(pages.size() >= 60, pages.size() + " pages");
        for (int page = 1; page <= pages.size(); page++) {
            String text = pages.get(page - 1);
            assertTrue(text.contains("Life Science Hub"), "no head on page " + page);
            assertTrue(
                    text.replace(" ", "").contains(page + "/" + pages.size()),
                    "no number on page " + page + ":\n" + text);
        }
    }

    @Test
    void printsMarkupAndAddressesAsTheyStand() throws IOException {
        String attack = "<img src=\"http://127.0.0.1:9/x\"/> </p><script>alert(1)</script> &amp; file:///etc/passwd";
        byte[] pdf = new PdfDocument(Language.EN, attack)
                .runningHead("\"; } @import url(http://127.0.0.1:9/)")
                .section(attack)
                .paragraph(attack)
                .points(List.of(attack))
                .table(PdfTable.of(attack).row(attack))
                .bytes();
        String text = PdfReader.of(folder, pdf).text();
        assertTrue(text.contains("<script>alert(1)</script> &amp; file:///etc/passwd"), text);
        assertTrue(text.contains("@import url(http://127.0.0.1:9/)"), text);
        assertFalse(text.contains("root:"), text);
    }

    @Test
    void setsWhateverPeopleWrite() throws IOException {
        String odd = "control\u0001\u0000 half\uD83D pair \uD83E\uDDEC 漢字 " + "verylongword".repeat(60) + " end";
        String text = PdfReader.of(
                        folder,
                        new PdfDocument(Language.IT, odd)
                                .facts(Map.of("a", odd))
                                .table(PdfTable.of("x", "y").row(odd, odd))
                                .paragraph(odd)
                                .paragraph(null)
                                .paragraph("  \n ")
                                .bytes())
                .text();
        assertTrue(text.contains("control") && text.contains("end"), text);
    }

    @Test
    void fingerprintsWhatItSays() {
        String hash = minutes(Language.IT).contentHash();
        assertTrue(hash.matches("[0-9a-f]{64}"));
        assertEquals(hash, minutes(Language.IT).contentHash());
        assertNotEquals(hash, minutes(Language.IT).paragraph("More").contentHash());
        assertNotEquals(
                new PdfDocument(Language.IT, "ab").paragraph("c").contentHash(),
                new PdfDocument(Language.IT, "a").paragraph("bc").contentHash());
    }

    @Test
    void leavesOutWhatHasNoContent() {
        assertEquals(
                new PdfDocument(Language.IT, "t").contentHash(),
                new PdfDocument(Language.IT, "t")
                        .paragraph(" ")
                        .facts(Map.of())
                        .points(List.of())
                        .table(PdfTable.of("x"))
                        .contentHash());
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThrows(IllegalStateException.class, () -> new PdfDocument(Language.IT, "t").subsection("too early"));
        PdfTable table = PdfTable.of("one", "two");
        assertThrows(IllegalArgumentException.class, () -> table.row("one"));
        assertThrows(IllegalArgumentException.class, () -> PdfTable.of(List.of()));
    }

    @Test
    void canBeWrittenTwice() throws IOException {
        PdfDocument document = minutes(Language.EN);
        String first = PdfReader.of(folder, document.bytes()).text();
        assertEquals(first, PdfReader.of(folder, document.bytes()).text());
    }
}
