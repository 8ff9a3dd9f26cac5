package it.lifesciencehub.dossiers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DossierPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void asksANoteToSaySomethingOfALengthThatCanBeKept() {
        assertEquals(List.of("text REQUIRED"), problems(() -> DossierPolicy.noteIsRight(note(" ", null), null, TODAY)));
        assertEquals(
                List.of("text TOO_LONG"),
                problems(() -> DossierPolicy.noteIsRight(note("a".repeat(4_001), null), null, TODAY)));
        assertEquals(
                List.of("text CHARACTERS_NOT_VALID"),
                problems(() -> DossierPolicy.noteIsRight(note("a\u0000", null), null, TODAY)));
        assertDoesNotThrow(() -> DossierPolicy.noteIsRight(note("a\n\tb", TODAY), null, TODAY));
    }

    @Test
    void refusesANewFollowUpInThePastButKeepsOneThatStands() {
        LocalDate past = TODAY.minusDays(1);
        assertEquals(
                List.of("followUpOn FOLLOW_UP_PAST"),
                problems(() -> DossierPolicy.noteIsRight(note("x", past), null, TODAY)));
        assertDoesNotThrow(() -> DossierPolicy.noteIsRight(note("x", past), past, TODAY));
    }

    @Test
    void namesEveryProblemOfAPaper() {
        PaperForm form = new PaperForm();
        form.setTitle("a\nb");
        form.setDatedOn(TODAY.plusDays(1));
        form.setNote("x".repeat(1_001));
        assertEquals(
                List.of("title CHARACTERS_NOT_VALID", "kind REQUIRED", "datedOn DAY_AHEAD", "note TOO_LONG"),
                problems(() -> DossierPolicy.paperIsRight(form, TODAY)));
    }

    @Test
    void withdrawsNothingWithoutAReason() {
        assertEquals(List.of("reason " + CommonReason.REQUIRED), problems(() -> DossierPolicy.reasonIsGiven("")));
    }

    @Test
    void readsFollowUpsWithoutMarksOfFormatting() {
        FollowUpRow row = new FollowUpRow(1L, 2L, "A", "Da **vedere**:\n\n- statuto\n- rinnovo", "B", TODAY);
        assertEquals("Da vedere: statuto rinnovo", row.excerpt());
    }

    private static NoteForm note(String text, LocalDate followUpOn) {
        NoteForm form = new NoteForm();
        form.setText(text);
        form.setFollowUpOn(followUpOn);
        return form;
    }

    private static List<String> problems(Executable act) {
        return assertThrows(Refusal.class, act).problems().stream()
                .map((Problem problem) -> problem.field() + " " + problem.reason())
                .toList();
    }
}
