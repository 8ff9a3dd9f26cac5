package it.lifesciencehub.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From draft to version, a change that makes another one, and answers to both that stay readable. */
@ExtendWith(ArquillianExtension.class)
class QuestionnaireIT {

    private static final Words TITLE = QuestionnaireFixture.words("Prova");

    @EJB
    private QuestionnaireService questionnaires;

    @EJB
    private QuestionEditService editing;

    @EJB
    private ResponseDeskService desk;

    @Inject
    private QuestionnaireUses uses;

    @Inject
    private ResponseBook responses;

    @Inject
    private UserTransaction transaction;

    private DraftSeen seen(Long id) {
        return As.staff(() -> questionnaires.view(id)).seen();
    }

    private String save(Long id, Question question) {
        return As.staff(() -> editing.save(id, seen(id), question));
    }

    @Test
    void aChangeAfterPublishingMakesAnotherVersionAndOldAnswersStay() throws Exception {
        Long id = As.staff(() -> questionnaires.create(TITLE));
        save(id, QuestionnaireFixture.meal().called(null));
        String years = save(id, Question.of(null, QuestionType.NUMBER, new Words("Anni", "Years"), false));
        assertEquals("years", years);
        As.staff(() -> questionnaires.publish(id, seen(id)));
        Long use = inTransaction(() -> uses.open(id, "test", id, false).getId());
        answer(use, 1L, Map.of("meal-en", List.of("vegan"), "years", List.of("12")));

        DraftSeen old = seen(id);
        As.staff(() -> editing.remove(id, old, "years"));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                assertThrows(Refusal.class, () -> As.staff(() -> editing.remove(id, old, "meal-en")))
                        .reason());
        QuestionnaireView draft = As.staff(() -> questionnaires.view(id));
        assertTrue(draft.draft());
        assertEquals(
                List.of(ContentChange.Kind.REMOVED),
                draft.changes().stream().map(ContentChange::kind).toList());
        assertEquals(1, inTransaction(() -> responses.asked(use)).number());
        As.staff(() -> questionnaires.publish(id, seen(id)));
        answer(use, 2L, Map.of("meal-en", List.of("all")));

        ResponseFigures merged = As.staff(() -> desk.figures(ResponseFilter.of(id, use)));
        assertEquals(2, merged.responses());
        assertEquals(
                List.of("meal-en", "years"),
                merged.questions().stream().map(one -> one.question().key()).toList());
        assertEquals("12", merged.questions().get(1).average().toPlainString());
        ResponseFilter first = new ResponseFilter(id, use, 1, null, null, null);
        assertEquals(1, As.staff(() -> desk.figures(first)).responses());
        List<Long> ids = As.staff(() -> desk.ids(first));
        assertEquals(
                List.of("12"),
                As.staff(() -> desk.answers(ids)).values().iterator().next().get("years"));
        Long copied = As.staff(() -> questionnaires.copy(id, QuestionnaireFixture.words("Copia")));
        assertFalse(As.staff(() -> questionnaires.view(copied)).published());
    }

    private void answer(Long use, Long reference, Map<String, List<String>> values) throws Exception {
        inTransaction(() -> {
            AskedVersion asked = responses.asked(use);
            AnswerSheet sheet = AnswerPolicy.check(asked.content(), Set.of(), values);
            return responses.store(new ResponseCommand(
                    use, null, null, reference, asked, sheet, "prova", Language.IT, AnswerChannel.STAFF));
        });
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }
}
