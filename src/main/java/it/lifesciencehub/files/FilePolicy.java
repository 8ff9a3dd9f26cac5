package it.lifesciencehub.files;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which files are taken in: not too large, of a type that is wanted, and called what they are, so that nobody is led to
 * open something else than the name says.
 *
 * @param field the input that the file comes from, for the refusal
 */
record FilePolicy(String field) {

    /** Bytes of a file at most: a scanned contract of some dozens of pages. */
    static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final int MAX_NAME = 250;

    void isThere(long bytes) {
        if (bytes == 0) {
            throw refused(FilesReason.FILE_REQUIRED);
        }
    }

    void isNotTooLarge(long bytes) {
        if (bytes > MAX_BYTES) {
            throw refused(FilesReason.FILE_TOO_LARGE, MAX_BYTES / 1024 / 1024);
        }
    }

    /** @return the type */
    FileType isCalledWhatItIs(Optional<FileType> found, String name) {
        FileType type = found.orElseThrow(() -> refused(FilesReason.TYPE_NOT_ALLOWED));
        if (!type.isEnding(ending(name))) {
            throw refused(FilesReason.ENDING_NOT_OF_TYPE, "." + type.ending());
        }
        return type;
    }

    /** The last part of the name, on one line and not too long: what a browser calls the file may hold anything. */
    static String cleanName(String name) {
        String last = name == null ? "" : name.replace('\\', '/').replaceAll(".*/", "");
        String line = last.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() > MAX_NAME) {
            line = line.substring(line.length() - MAX_NAME);
        }
        return line;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private Refusal refused(RefusalReason reason, Object... arguments) {
        return new Refusal(List.of(new Problem(field, reason, arguments)));
    }
}
