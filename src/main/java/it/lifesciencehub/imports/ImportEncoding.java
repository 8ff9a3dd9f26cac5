package it.lifesciencehub.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodings in which lists of this country come. Their names are no words of a language and stand in no bundle. */
public enum ImportEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252"),
    ISO_8859_1(StandardCharsets.ISO_8859_1, "ISO-8859-1"),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16 LE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16 BE"),
    MAC_ROMAN(Charset.forName("x-MacRoman"), "Mac Roman");

    private final Charset charset;
    private final String label;

    ImportEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    Charset charset() {
        return charset;
    }

    public String getLabel() {
        return label;
    }
}
