package it.lifesciencehub.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NewsletterPolicyTest {

    private static final Instant NOW = rome("2027-03-10T12:00");

    private static Instant rome(String local) {
        return RomeTime.instant(LocalDateTime.parse(local));
    }

    private static RefusalReason problem(Executable attempt) {
        return assertThrows(Refusal.class, attempt).problems().get(0).reason();
    }

    private static NewsletterForm form() {
        NewsletterForm form = new NewsletterForm();
        form.setSubjectIt("Notizie");
        form.setBodyIt("Testo");
        return form;
    }

    private static Newsletter newsletter(NewsletterForm form) {
        Newsletter newsletter = new Newsletter("Giulia", NOW);
        newsletter.write(form, Set.of("news"), Set.of());
        return newsletter;
    }

    @Test
    void aDraftMayLackALanguageAndIsNotSentWithoutIt() {
        NewsletterPolicy.requireDraft(form());
        assertEquals(
                NewsletterReason.LANGUAGE_MISSING,
                NewsletterPolicy.missing(newsletter(form())).get(0).reason());
        NewsletterForm whole = form();
        whole.setSubjectEn("News");
        whole.setBodyEn("Text");
        assertTrue(NewsletterPolicy.missing(newsletter(whole)).isEmpty());
    }

    @Test
    void knowsNoPlaceholders() {
        for (String text : new String[] {"Ciao {{name}}", "{{", "}}", "{{#each}}x"}) {
            NewsletterForm form = form();
            form.setBodyEn(text);
            assertEquals(NewsletterReason.NO_PLACEHOLDERS, problem(() -> NewsletterPolicy.requireDraft(form)));
        }
    }

    @Test
    void leavesByDayAndNotInThePast() {
        assertEquals(NOW, NewsletterPolicy.byDay(NOW));
        assertEquals(rome("2027-03-11T08:00"), NewsletterPolicy.byDay(rome("2027-03-10T20:00")));
        assertEquals(rome("2027-03-10T08:00"), NewsletterPolicy.byDay(rome("2027-03-10T07:59")));
        // The night in which clocks go forward.
        assertEquals(rome("2027-03-28T08:00"), NewsletterPolicy.byDay(rome("2027-03-27T23:00")));
        assertEquals(
                NewsletterReason.AT_NIGHT, problem(() -> NewsletterPolicy.requirePlan(rome("2027-03-10T20:00"), NOW)));
        assertEquals(NewsletterReason.IN_THE_PAST, problem(() -> NewsletterPolicy.requirePlan(NOW, NOW)));
        NewsletterPolicy.requirePlan(rome("2027-03-10T19:59"), NOW);
    }

    @Test
    void isWrittenAsADraftAlone() {
        Newsletter newsletter = newsletter(form());
        newsletter.plan(NOW);
        assertEquals(
                NewsletterReason.NOT_A_DRAFT,
                assertThrows(Refusal.class, () -> newsletter.write(form(), Set.of("news"), Set.of()))
                        .reason());
        newsletter.stop(NOW);
        assertEquals(
                NewsletterReason.NOT_STOPPABLE,
                assertThrows(Refusal.class, () -> newsletter.stop(NOW)).reason());
        assertFalse(newsletter.getState() == NewsletterState.SENDING);
    }
}
