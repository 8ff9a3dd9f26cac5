package it.lifesciencehub.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a PDF with poppler's tools, which know nothing of what wrote it. */
public final class PdfReader {

    private final Path file;

    private PdfReader(Path file) {
        this.file = file;
    }

    /** Skips the test, visibly, where the tools are not installed; never in CI, which installs them. */
    public static PdfReader of(Path folder, byte[] pdf) throws IOException {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "pdftotext")));
        assumeTrue(there || "true".equals(System.getenv("CI")), "poppler-utils is not installed");
        Path file = Files.createTempFile(folder, "document", ".pdf");
        Files.write(file, pdf);
        return new PdfReader(file);
    }

    /** The text, page for page. */
    public List<String> pages() {
        return List.of(run("pdftotext", "-layout", file.toString(), "-").split("\f"));
    }

    public String text() {
        return String.join("\n", pages());
    }

    /** Title, pages, tagged or not. */
    public String facts() {
        return run("pdfinfo", file.toString());
    }

    /** The tree that a screen reader reads, by kinds of its parts. */
    public String structure() {
        return run("pdfinfo", "-struct", file.toString());
    }

    public String fonts() {
        return run("pdffonts", file.toString());
    }

    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
