package it.lifesciencehub.imports;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes text out of an uploaded file: UTF-8 with or without byte order mark, else Windows-1252, as spreadsheets of this
 * country write it. What holds control characters is no text, whatever its name says.
 */
final class OrganisationImportText {

    /** Bytes at most: 5 MB. */
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private OrganisationImportText() {}

    static String decode(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw refusal(ImportReason.FILE_TOO_LARGE);
        }
        String text;
        try {
            text = strictly(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException e) {
            text = windows(bytes);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.chars().anyMatch(OrganisationImportText::isNoText)) {
            throw refusal(ImportReason.FILE_NOT_TEXT);
        }
        if (text.isBlank()) {
            throw refusal(ImportReason.FILE_EMPTY);
        }
        return text;
    }

    static Refusal refusal(ImportReason reason, Object... arguments) {
        return new Refusal(List.of(new Problem("file", reason, arguments)));
    }

    private static String windows(byte[] bytes) {
        try {
            return strictly(WINDOWS, bytes);
        } catch (CharacterCodingException e) {
            throw refusal(ImportReason.FILE_NOT_TEXT);
        }
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\t' && c != '\r' && c != '\n' || c == 0x7F;
    }
}
