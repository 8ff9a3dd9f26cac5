package it.lifesciencehub.attendance.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.attendance.ScanCommand;
import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorRequestsTest {

    @Test
    void readWhatATelephoneSends() {
        List<ScanCommand> scans =
                DoorRequests.scans("{\"scans\":[{\"id\":\"a\",\"code\":\"LSH1:X\",\"at\":\"2027-03-10T09:00:00.123Z\"},"
                        + "{\"id\":\"b\",\"registration\":\"812345678901234567\",\"undo\":true}]}");
        assertEquals(
                new ScanCommand("a", "LSH1:X", null, false, Instant.parse("2027-03-10T09:00:00.123Z")), scans.get(0));
        assertEquals(new ScanCommand("b", null, 812345678901234567L, true, null), scans.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{}", "{\"scans\":3}", "{\"scans\":[3]}", "7"})
    void refuseWhateverIsNone(String body) {
        assertThrows(Refusal.class, () -> DoorRequests.scans(body));
    }

    @Test
    void refuseMoreScansThanAreTaken() {
        String many = "{\"scans\":[" + "{},".repeat(200) + "{}]}";
        assertThrows(Refusal.class, () -> DoorRequests.scans(many));
    }

    @Test
    void readNoMomentOutOfOtherWords() {
        assertNull(DoorRequests.moment("yesterday"));
        assertNull(DoorRequests.scans("{\"scans\":[{\"registration\":\"1e9\",\"at\":\"now\"}]}")
                .get(0)
                .registrationId());
    }
}
