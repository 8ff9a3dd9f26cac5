package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.mail.HandedOver.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlives the process about mails that were handed over. */
class HandedOverTest {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        data = folder.resolve("data");
    }

    @Test
    void keepsTheLastOfEachConnection() {
        assertEquals(List.of(), new HandedOver(data).read());
        // Not closed, as where the process is killed.
        HandedOver before = new HandedOver(data);
        assertTrue(before.note(0, 0, new Taken(11, 1_000)));
        assertTrue(before.note(2, 9, new Taken(12, 1_000)));
        assertTrue(before.note(0, 0, new Taken(13, 2_000)));
        assertEquals(List.of(new Taken(13, 2_000), new Taken(12, 1_000)), new HandedOver(data).read());
    }

    @Test
    void goesOnInTheFileOfTheProcessBefore() {
        try (HandedOver before = new HandedOver(data)) {
            before.note(0, 0, new Taken(11, 1_000));
            before.note(0, 1, new Taken(12, 1_000));
        }
        try (HandedOver after = new HandedOver(data)) {
            after.note(0, 0, new Taken(21, 5_000));
            assertEquals(List.of(new Taken(21, 5_000), new Taken(12, 1_000)), after.read());
        }
    }

    @Test
    void nodesThatShareTheFolderDoNotOverwriteEachOther() {
        try (HandedOver one = new HandedOver(data);
                HandedOver other = new HandedOver(data)) {
            one.note(0, 0, new Taken(11, 1_000));
            other.note(0, 0, new Taken(21, 1_000));
            assertEquals(List.of(new Taken(11, 1_000), new Taken(21, 1_000)), one.read());
        }
    }

    @Test
    void meansOneClaimOnly() {
        Instant claim = Instant.parse("2027-03-01T09:00:00.123456Z");
        Taken taken = new Taken(1, claim.toEpochMilli());
        assertTrue(taken.isUnder(claim));
        assertFalse(taken.isUnder(claim.plusSeconds(10)));
        assertFalse(taken.isUnder(null));
    }

    @Test
    void leavesOutWhatWasWrittenInPart() throws IOException {
        try (HandedOver before = new HandedOver(data)) {
            before.note(0, 0, new Taken(11, 1_000));
            before.note(0, 1, new Taken(12, 1_000));
        }
        Path path = data.resolve("mails-handed-over-0");
        byte[] bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, bytes.length - 3));
        assertEquals(List.of(new Taken(11, 1_000)), new HandedOver(data).read());
    }

    @Test
    void doesNotKeepMailsFromLeavingWhereItCannotWrite() throws IOException {
        Files.writeString(data, "a file where the folder should be");
        HandedOver handedOver = new HandedOver(data);
        assertFalse(handedOver.note(0, 0, new Taken(11, 1_000)));
        assertFalse(handedOver.note(0, 1, new Taken(12, 1_000)));
        assertEquals(List.of(), handedOver.read());
    }
}
