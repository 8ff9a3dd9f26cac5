package it.lifesciencehub.fairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What companies hand in, and when they are reminded. */
class ItemPolicyTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 10);

    @Test
    void showsALightForEachState() {
        assertEquals(FairLight.MISSING, ItemPolicy.light(null, DUE, DUE));
        assertEquals(FairLight.LATE, ItemPolicy.light(null, DUE, DUE.plusDays(1)));
        assertEquals(FairLight.SENT_BACK, ItemPolicy.light(HandedStatus.SENT_BACK, DUE, DUE));
        assertEquals(FairLight.LATE, ItemPolicy.light(HandedStatus.SENT_BACK, DUE, DUE.plusDays(1)));
        assertEquals(FairLight.HANDED, ItemPolicy.light(HandedStatus.HANDED, DUE, DUE.plusDays(9)));
        assertEquals(FairLight.ACCEPTED, ItemPolicy.light(HandedStatus.ACCEPTED, DUE, DUE.plusDays(9)));
    }

    @Test
    void remindsBeforeAndAfterOfWhatIsMissingAlone() {
        assertEquals(Optional.empty(), ItemPolicy.reminder(null, DUE, DUE.minusDays(6)));
        assertEquals(Optional.of(ReminderKind.BEFORE), ItemPolicy.reminder(null, DUE, DUE.minusDays(5)));
        assertEquals(Optional.of(ReminderKind.BEFORE), ItemPolicy.reminder(HandedStatus.SENT_BACK, DUE, DUE));
        assertEquals(Optional.empty(), ItemPolicy.reminder(null, DUE, DUE.plusDays(1)));
        assertEquals(Optional.of(ReminderKind.AFTER), ItemPolicy.reminder(null, DUE, DUE.plusDays(2)));
        for (HandedStatus there : List.of(HandedStatus.HANDED, HandedStatus.ACCEPTED)) {
            assertEquals(Optional.empty(), ItemPolicy.reminder(there, DUE, DUE));
            assertEquals(Optional.empty(), ItemPolicy.reminder(there, DUE, DUE.plusDays(5)));
        }
    }

    @Test
    void takesTextsThatAreThereAndNotTooLong() {
        assertEquals("abc", ItemPolicy.textIsRight(" abc ", 3));
        assertEquals(CommonReason.TOO_LONG, problem("abcd"));
        assertEquals(CommonReason.REQUIRED, problem("  "));
    }

    private static Object problem(String text) {
        return assertThrows(Refusal.class, () -> ItemPolicy.textIsRight(text, 3))
                .problems()
                .get(0)
                .reason();
    }

    @Test
    void wantsALengthForTextsAlone() {
        ItemForm form = new ItemForm();
        form.setTitleIt("Profilo");
        form.setTitleEn("Profile");
        form.setDue(DUE);
        ItemPolicy.itemIsRight(form);
        form.setKind(ItemKind.TEXT);
        assertThrows(Refusal.class, () -> ItemPolicy.itemIsRight(form));
        form.setMost(600);
        ItemPolicy.itemIsRight(form);
    }
}
