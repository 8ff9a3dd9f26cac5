package it.lifesciencehub.imports;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Makes text out of an uploaded file and finds out its encoding: by its byte order mark, by the empty halves of UTF-16,
 * as UTF-8 where it can be that (which nothing else is by accident), else Windows-1252, as spreadsheets of this country
 * write it, else as old Macintoshes do. What holds control characters is no text, whatever its name says.
 */
final class OrganisationImportText {

    private static final int LOOKED_AT = 4_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private OrganisationImportText() {}

    static String decode(byte[] bytes) {
        return decode(bytes, encoding(bytes));
    }

    static String decode(byte[] bytes, ImportEncoding encoding) {
        if (bytes.length > ImportLimits.MAX_BYTES) {
            throw refusal(ImportReason.FILE_TOO_LARGE, GridBuilder.megabytes());
        }
        String text;
        try {
            text = strictly(encoding, bytes);
        } catch (CharacterCodingException e) {
            throw wrong(encoding);
        }
        if (encoding == ImportEncoding.ISO_8859_1 && text.chars().anyMatch(c -> c >= 0x80 && c <= 0x9F)) {
            throw wrong(encoding);
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

    /** What the file is most likely written in. */
    static ImportEncoding encoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || emptyHalves(bytes, 1)) {
            return ImportEncoding.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF) || emptyHalves(bytes, 0)) {
            return ImportEncoding.UTF_16BE;
        }
        for (ImportEncoding candidate : List.of(ImportEncoding.UTF_8, ImportEncoding.WINDOWS_1252)) {
            if (isPossible(candidate, bytes)) {
                return candidate;
            }
        }
        return ImportEncoding.MAC_ROMAN;
    }

    private static Refusal wrong(ImportEncoding encoding) {
        return new Refusal(List.of(new Problem("encoding", ImportReason.FILE_WRONG_ENCODING, encoding.getLabel())));
    }

    static Refusal refusal(ImportReason reason, Object... arguments) {
        return new Refusal(List.of(new Problem("file", reason, arguments)));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether every other byte is nearly always zero and the ones between are not, as Latin letters are in UTF-16. */
    private static boolean emptyHalves(byte[] bytes, int from) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if (bytes[2 * pair + 1 - from] == 0) {
                return false;
            }
            zeros += bytes[2 * pair + from] == 0 ? 1 : 0;
        }
        return pairs > 1 && zeros > pairs * 0.8;
    }

    private static boolean isPossible(ImportEncoding encoding, byte[] bytes) {
        try {
            strictly(encoding, bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strictly(ImportEncoding encoding, byte[] bytes) throws CharacterCodingException {
        return encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\t' && c != '\r' && c != '\n' || c == 0x7F || c == 0xFFFE;
    }
}
