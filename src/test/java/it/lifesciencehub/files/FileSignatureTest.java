package it.lifesciencehub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSignatureTest {

    @TempDir
    Path folder;

    @Test
    void knowsFilesByTheirFirstBytes() throws IOException {
        assertEquals(Optional.of(FileType.PDF), typeOf("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Optional.of(FileType.PNG), typeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}));
        assertEquals(Optional.of(FileType.JPEG), typeOf(new byte[] {-1, (byte) 0xD8, -1, (byte) 0xE0}));
    }

    @Test
    void knowsDocumentsByTheirParts() throws IOException {
        String types = "[Content_Types].xml";
        assertEquals(Optional.of(FileType.DOCX), typeOf(zip(Map.of(types, "x", "word/document.xml", "x"))));
        assertEquals(Optional.of(FileType.XLSX), typeOf(zip(Map.of(types, "x", "xl/workbook.xml", "x"))));
        assertEquals(
                Optional.of(FileType.ODT),
                typeOf(zip(Map.of("mimetype", FileType.ODT.mediaType(), "content.xml", "x"))));
    }

    @Test
    void refusesArchivesThatAreNoDocumentsOrHoldMacros() throws IOException {
        for (Map<String, String> parts : List.of(
                Map.of("readme.txt", "x"),
                Map.of("word/document.xml", "x"),
                Map.of("mimetype", "application/zip", "content.xml", "x"),
                Map.of("[Content_Types].xml", "x", "word/document.xml", "x", "word/vbaProject.bin", "x"),
                Map.of("mimetype", FileType.ODT.mediaType(), "content.xml", "x", "Basic/script-lc.xml", "x"))) {
            assertEquals(Optional.empty(), typeOf(zip(parts)), parts.toString());
        }
        assertEquals(Optional.empty(), typeOf(new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
    }

    @Test
    void takesPlainTextAndNoMarkupThatABrowserWouldRun() throws IOException {
        for (String text :
                List.of("Verbale del 3 marzo\nCosì è stato deciso: a < b", "Anna <anna@example.it>", "x <y")) {
            assertEquals(Optional.of(FileType.TEXT), typeOf(text.getBytes(StandardCharsets.UTF_8)), text);
        }
        for (String text : List.of(
                "<!DOCTYPE html><p>x",
                "parole\n\n<ScRiPt>alert(1)</script>",
                "<svg onload=x>",
                "< html>",
                "<?xml version='1.0'?>",
                "<img src=x onerror=y>",
                "MZ\u0000\u0001")) {
            assertEquals(Optional.empty(), typeOf(text.getBytes(StandardCharsets.UTF_8)), text);
        }
        assertEquals(Optional.empty(), typeOf("perché".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Optional<FileType> typeOf(byte[] content) throws IOException {
        return FileSignature.typeOf(Files.write(folder.resolve("content"), content));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
