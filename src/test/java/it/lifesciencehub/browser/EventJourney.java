package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Language;
import org.junit.jupiter.api.Test;

/** An event, from staff's first words to the public page in both languages. */
class EventJourney extends BrowserJourney {

    @Test
    void isPublishedInBothLanguages() {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Incontro sulla ricerca clinica", 40, 2);
        String page = "/events/" + event.slug();

        Visitor italian = with(new Visitor());
        assertEquals(200, italian.open(page).status());
        assertThat(italian.page().locator("h1")).hasText(event.titleIt());
        italian.sees("15:00");
        italian.sees("Perché");
        italian.documentPicture("event");
        italian.open("/events");
        italian.sees(event.titleIt());

        Visitor english = with(new Visitor(Language.EN, null));
        english.open(page);
        assertThat(english.page().locator("h1")).hasText(event.titleEn());
        assertThat(english.page().locator("html")).hasAttribute("lang", "en");
        english.sees("Why");
        assertTrue(english.page()
                .locator("script[type='application/ld+json']")
                .textContent()
                .contains(event.titleEn()));
    }

    @Test
    void isNotPublicBeforeItIsPublished() {
        Visitor staff = with(Administrator.staff());
        staff.open("/staff/events/new?kind=MEETING");
        staff.press("events", "new.create");
        staff.isAt("/staff/events/new");
        assertThat(staff.field("events", "field.titleIt")).hasAttribute("aria-invalid", "true");
    }
}
