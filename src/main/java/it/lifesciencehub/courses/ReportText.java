package it.lifesciencehub.courses;

import it.lifesciencehub.shared.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a report's bytes, with the encoding that was found out: by its mark, else by what can be read. */
record ReportText(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 200;

    /** @throws Refusal where it is no text */
    static ReportText of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal(CourseReason.REPORT_EMPTY);
        }
        if (begins(bytes, 'P', 'K') || begins(bytes, 0xD0, 0xCF)) {
            throw new Refusal(CourseReason.REPORT_IS_SPREADSHEET);
        }
        ReportText read = decoded(bytes);
        String text = read.text().startsWith("\uFEFF") ? read.text().substring(1) : read.text();
        if (text.isBlank()) {
            throw new Refusal(CourseReason.REPORT_EMPTY);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw new Refusal(CourseReason.REPORT_NOT_TEXT);
        }
        return new ReportText(text, read.encoding());
    }

    private static ReportText decoded(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
            return new ReportText(new String(bytes, StandardCharsets.UTF_16LE), "UTF-16");
        }
        if (begins(bytes, 0xFE, 0xFF) || zeros(bytes, 0)) {
            return new ReportText(new String(bytes, StandardCharsets.UTF_16BE), "UTF-16");
        }
        try {
            return new ReportText(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    "UTF-8");
        } catch (CharacterCodingException e) {
            return new ReportText(new String(bytes, WINDOWS), "Windows-1252");
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether nearly every second byte is nothing: text of two bytes a letter without a mark. */
    private static boolean zeros(byte[] bytes, int from) {
        int looked = 0;
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            looked++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return looked > 2 && zeros * 4 > looked * 3;
    }
}
