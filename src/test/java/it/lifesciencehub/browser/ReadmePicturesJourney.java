package it.lifesciencehub.browser;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the README's pictures of a sample hub: {@code ./mvnw verify -DskipUnit -DskipContainer -Dscreenshots.readme=true
 * -Dit.test=ReadmePicturesJourney}.
 */
@EnabledIfSystemProperty(named = "screenshots.readme", matches = "true")
class ReadmePicturesJourney extends BrowserJourney {

    @Test
    void takesThePictures() {
        Visitor delegate = with(new Visitor());
        delegate.open("/events");
        delegate.documentPicture("calendar");
        delegate.enter(
                Map.of("role", "PERSON", "name", "Chiara Bianchi", "delegateOf", "Farmaceutici Altavena S.p.A."));
        delegate.open("/events");
        delegate.page()
                .locator(".event-card:has(.chip--ok) .event-card__title a")
                .first()
                .click();
        delegate.settle();
        delegate.page().locator("main a[href$='/book']").first().click();
        delegate.settle();
        delegate.page().locator(".pick input[type=checkbox]").nth(0).check();
        delegate.page().locator(".pick input[type=checkbox]").nth(1).check();
        delegate.documentPicture("booking");
    }
}
