package it.lifesciencehub.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Badges on every paper, their codes read back by another tool than the one that wrote them. */
class BadgeSettingTest {

    private static final Path ZBAR = Path.of("/usr/bin/zbarimg");
    private static final String CODE = "LSH1:0HXN5T7ZQW2KA:GZBAB267SPP42Y7GSVXVFGX4S";

    @TempDir
    private Path folder;

    private static BadgeSheet sheet(BadgeFormat format, int number) {
        List<Badge> badges = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            badges.add(new Badge(
                    i % 2 == 0 ? "Ada Rossi" : "Massimiliano Della Giovampaola Sforza",
                    "Fondazione IRCCS Istituto Nazionale dei Tumori",
                    BadgeRole.SPEAKER,
                    CODE + (char) ('A' + i % 26)));
        }
        return new BadgeSheet("forum", new LocalisedText("Forum", "Forum"), format, badges);
    }

    @ParameterizedTest
    @EnumSource(BadgeFormat.class)
    void carryCodesThatAnotherToolReads(BadgeFormat format) throws Exception {
        if (!Files.isExecutable(ZBAR)) {
            assertTrue(System.getenv("CI") == null, "zbarimg is missing: install zbar-tools");
            Assumptions.abort("SKIPPED: no zbarimg. Install zbar-tools");
        }
        Path picture = folder.resolve("badges.png");
        try (PDDocument document =
                Loader.loadPDF(BadgeSetting.set(sheet(format, 2), Language.IT).bytes())) {
            javax.imageio.ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 200), "png", picture.toFile());
        }
        Process zbar = new ProcessBuilder(ZBAR.toString(), "-q", "--nodbus", "--raw", picture.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> read = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .toList();
        assertEquals(format.sheet().columns() == 1 ? List.of(CODE + "A") : List.of(CODE + "A", CODE + "B"), read);
    }

    @Test
    void areAThousandInOneFile() throws Exception {
        System.gc();
        long begun = System.nanoTime();
        byte[] pdf = BadgeSetting.set(sheet(BadgeFormat.A4_90X54, 1_000), Language.IT)
                .bytes();
        System.out.printf("PDF of 1000 badges: %.1f s, %d kB%n", (System.nanoTime() - begun) / 1e9, pdf.length / 1024);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(100, document.getNumberOfPages());
        }
    }
}
