package it.lifesciencehub.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FilePolicyTest {

    private final FilePolicy policy = new FilePolicy("file");

    @Test
    void refusesWhatIsNotThereOrTooLarge() {
        assertEquals(FilesReason.FILE_REQUIRED, refused(() -> policy.isThere(0)));
        assertEquals(FilesReason.FILE_TOO_LARGE, refused(() -> policy.isNotTooLarge(FilePolicy.MAX_BYTES + 1)));
        assertDoesNotThrow(() -> policy.isNotTooLarge(FilePolicy.MAX_BYTES));
    }

    @Test
    void refusesAFileThatIsCalledWhatItIsNot() {
        assertEquals(FileType.JPEG, policy.isCalledWhatItIs(Optional.of(FileType.JPEG), "Foto.JPEG"));
        assertEquals(
                FilesReason.ENDING_NOT_OF_TYPE,
                refused(() -> policy.isCalledWhatItIs(Optional.of(FileType.TEXT), "statuto.pdf")));
        assertEquals(
                FilesReason.ENDING_NOT_OF_TYPE,
                refused(() -> policy.isCalledWhatItIs(Optional.of(FileType.PDF), "statuto")));
        assertEquals(
                FilesReason.TYPE_NOT_ALLOWED, refused(() -> policy.isCalledWhatItIs(Optional.empty(), "pagina.html")));
    }

    @Test
    void takesNoPathAndNoSecondLineFromAName() {
        assertEquals("statuto.pdf", FilePolicy.cleanName("C:\\Utenti\\Anna\\statuto.pdf"));
        assertEquals("passwd", FilePolicy.cleanName("../../etc/passwd"));
        assertEquals("a b.pdf", FilePolicy.cleanName("a\r\nb.pdf"));
        assertEquals("", FilePolicy.cleanName(null));
        assertEquals(250, FilePolicy.cleanName("a".repeat(400) + ".pdf").length());
    }

    @Test
    void givesNamesOfLettersDigitsAndHyphens() {
        assertEquals(
                "societa-caffe-2026-v2",
                FileStore.nameOf("Società Caffè \"2026\"\r\nSet-Cookie: v2").replace("-set-cookie", ""));
        assertEquals("file", FileStore.nameOf("…"));
    }

    private static RefusalReason refused(Executable act) {
        return assertThrows(Refusal.class, act).problems().get(0).reason();
    }
}
