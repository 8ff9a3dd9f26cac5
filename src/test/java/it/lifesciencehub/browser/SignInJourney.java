package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.lifesciencehub.browser.FirstAdministratorJourney.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.Language;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Signing in, and what may go wrong with it. */
class SignInJourney extends BrowserJourney {

    @Test
    void leadsToThePageThatWasAskedFor() {
        String address = "anna." + UUID.randomUUID() + "@test.example";
        Visitor anna = with(new Visitor());
        anna.enter(Map.of("role", "PERSON", "address", address));
        Visitor elsewhere = with(new Visitor());
        elsewhere.open("/my/account");
        elsewhere.isAt("/sign-in?to=");
        elsewhere.sees("accounts", "signIn.asked");
        signIn(elsewhere, address, Administrator.PASSWORD);
        elsewhere.isAt("/my/account");
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownAddress() {
        String address = "bruno." + UUID.randomUUID() + "@test.example";
        with(new Visitor()).enter(Map.of("role", "PERSON", "address", address));
        Visitor visitor = with(new Visitor());
        visitor.open("/sign-in");
        signIn(visitor, address, "non è questa");
        visitor.sees("accounts", "refusal.SIGN_IN_FAILED");
        assertThat(visitor.field("accounts", "field.address")).hasValue(address);
        visitor.open("/sign-in");
        signIn(visitor, "nessuno." + UUID.randomUUID() + "@test.example", "non è questa");
        visitor.sees("accounts", "refusal.SIGN_IN_FAILED");
    }

    @Test
    void asksForWhatIsMissingAtTheField() {
        Visitor visitor = with(new Visitor());
        visitor.open("/sign-in");
        visitor.press("accounts", "signIn.go");
        assertThat(visitor.field("accounts", "field.address")).hasAttribute("aria-invalid", "true");
        assertThat(visitor.field("accounts", "field.password")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void carriesNothingOutWithAForgedPageState() {
        Visitor visitor = with(new Visitor());
        visitor.open("/sign-in");
        visitor.page()
                .evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                        + ".forEach(field => field.value = '1234567:-7654321')");
        signIn(visitor, "anna@test.example", "forged");
        visitor.seesNot("Exception");
        assertEquals(1, visitor.page().locator("h1").count());
    }

    @Test
    void speaksTheBrowsersLanguageUntilAnotherIsChosen() {
        Visitor visitor = with(new Visitor(Language.EN, null));
        visitor.open("/sign-in");
        visitor.sees("accounts", "signIn.title");
        visitor.page().locator(".language-switch button:visible").first().click();
        visitor.settle();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "it");
        visitor.isAt("/sign-in");
    }

    @Test
    void needsNoMouse() {
        String address = "carla." + UUID.randomUUID() + "@test.example";
        with(new Visitor()).enter(Map.of("role", "PERSON", "address", address));
        Visitor visitor = with(new Visitor());
        visitor.open("/sign-in");
        visitor.tabTo(visitor.field("accounts", "field.address"));
        visitor.page().keyboard().type(address);
        visitor.tabTo(visitor.field("accounts", "field.password"));
        visitor.page().keyboard().type(Administrator.PASSWORD);
        visitor.page().keyboard().press("Enter");
        visitor.settle();
        visitor.page().waitForURL(Visitor.ADDRESS + "/my");
    }
}
