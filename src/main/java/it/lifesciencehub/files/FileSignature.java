package it.lifesciencehub.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Finds a file's type from its bytes. Formats with a signature by the signature at their very beginning; those that are
 * ZIP archives (OOXML: ECMA-376; OpenDocument: ISO/IEC 26300) by the parts that they must have, without unpacking them;
 * text by being nothing else: valid UTF-8 without control characters and without markup that a browser would run.
 */
final class FileSignature {

    /** A document has some dozens of parts. */
    private static final int MAX_PARTS = 5_000;

    /** Longer than any type that OpenDocument names. */
    private static final int MAX_NAMED_TYPE = 100;

    private static final int HEAD = 8;
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*(!doctype\\b|!--|\\?(xml|php)\\b|(html|head|body|script|iframe|svg|img|object|embed|meta|link|style|base"
                    + "|form|table|div|a)[\\s>/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");

    private FileSignature() {}

    /** The type of the content; empty where it is none that the hub takes. */
    static Optional<FileType> typeOf(Path content) throws IOException {
        byte[] head = head(content);
        if (begins(head, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(FileType.PDF);
        }
        if (begins(head, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) {
            return Optional.of(FileType.PNG);
        }
        if (begins(head, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return Optional.of(FileType.JPEG);
        }
        if (begins(head, new byte[] {'P', 'K', 3, 4})) {
            return document(content);
        }
        return isPlainText(content) ? Optional.of(FileType.TEXT) : Optional.empty();
    }

    private static byte[] head(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && ByteBuffer.wrap(head, 0, signature.length).equals(ByteBuffer.wrap(signature));
    }

    private static Optional<FileType> document(Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            if (zip.size() > MAX_PARTS || hasMacros(zip)) {
                return Optional.empty();
            }
            ZipEntry named = zip.getEntry("mimetype");
            if (named != null) {
                return FileType.ODT.mediaType().equals(text(zip, named)) && zip.getEntry("content.xml") != null
                        ? Optional.of(FileType.ODT)
                        : Optional.empty();
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            boolean word = zip.getEntry("word/document.xml") != null;
            boolean sheet = zip.getEntry("xl/workbook.xml") != null;
            return word == sheet ? Optional.empty() : Optional.of(word ? FileType.DOCX : FileType.XLSX);
        } catch (ZipException | IllegalArgumentException e) {
            // An archive that is broken or names its parts in no known alphabet.
            return Optional.empty();
        }
    }

    private static boolean hasMacros(ZipFile zip) {
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            String name = parts.nextElement().getName();
            if (name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/")) {
                return true;
            }
        }
        return false;
    }

    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(MAX_NAMED_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean isPlainText(Path content) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(content)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (CONTROL.matcher(line).find() || MARKUP.matcher(line + " ").find()) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
