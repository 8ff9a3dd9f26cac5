package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Staff build a form whose second question hangs on the first one; a delegate books two colleagues and answers for none;
 * one of them answers on a telephone by the link in the mail. Then the form changes, and the old answers stay readable.
 */
class RegistrationFormJourney extends BrowserJourney {

    private static final String FEATURE = "questionnaires";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> problems = new ArrayList<>();

    @Test
    void aFormIsBuiltAnsweredChangedAndRead() throws IOException {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Domande", 20, 10);
        String form = build(staff);
        staff.open("/staff/events/" + event.id() + "/forms");
        staff.page().locator("[id='registrationForm:registration']").selectOption(title());
        staff.page().locator("[id='registrationForm:attachRegistration']").click();
        staff.sees("eventforms", "desk.attached");
        problems.addAll(Accessibility.problems(staff, "event questions"));

        Visitor delegate = with(new Visitor());
        delegate.enter(Map.of(
                "role", "PERSON", "name", "Dora Bruni", "address", address("dora"), "delegateOf", "Ditta " + run));
        bookTwo(delegate, event.slug());

        Visitor carlo = with(new Visitor());
        carlo.page().setViewportSize(360, 740);
        carlo.open(Mailbox.await(address("carlo"), "Qualche domanda").link());
        answer(carlo);

        staff.open("/staff/events/" + event.id() + "/forms");
        staff.page()
                .locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(staff.text("eventforms", "desk.open", 1)))
                .click();
        staff.sees("Lia");
        changeTheForm(staff, form);
        staff.open(form + "/answers");
        staff.sees("Carlo");
        problems.addAll(Accessibility.problems(staff, "answers"));
        Download download = staff.page().waitForDownload(() -> {
            staff.page().locator("main details.drop summary").first().click();
            staff.page().locator("main a[href*='.csv']").first().click();
        });
        String file = Files.readString(download.path());
        assertTrue(file.contains("Noci"), file);
        staff.page().locator("main table.table tbody a").first().click();
        staff.page().waitForURL(Pattern.compile(".*/answers/\\d+"));
        staff.sees("Noci");
        problems.addAll(Accessibility.problems(staff, "one answer"));
        assertEquals(List.of(), problems);
    }

    private String title() {
        return "Iscrizione " + run;
    }

    private String address(String name) {
        return name + "." + run + "@test.example";
    }

    private String build(Visitor staff) {
        staff.open("/staff/questionnaires");
        staff.fill(FEATURE, "field.titleIt", title());
        staff.fill(FEATURE, "field.titleEn", "Registration " + run);
        staff.press(FEATURE, "list.create");
        staff.page().waitForURL(Pattern.compile(".*/staff/questionnaires/\\d+"));
        String form = staff.page().url().substring(Visitor.ADDRESS.length()).replaceAll("[?#].*", "");
        add(staff, "ONE");
        words(staff, "Pasto", "Meal");
        option(staff, 0, "Tutto", "Everything");
        option(staff, 1, "Altro", "Other");
        staff.page().locator("[id='editing:required']").check();
        staff.page().locator("[id='editing:saveQuestion']").click();
        staff.sees(FEATURE, "edit.questionSaved", "Pasto");
        add(staff, "SHORT_TEXT");
        words(staff, "Allergie", "Allergies");
        staff.page().locator("[id='editing:required']").check();
        staff.page().locator("[id='editing:addCondition']").click();
        staff.settle();
        staff.page().locator("[id$=':target']").selectOption("meal=other");
        problems.addAll(Accessibility.problems(staff, "a question"));
        staff.page().locator("[id='editing:saveQuestion']").click();
        staff.sees(FEATURE, "edit.questionSaved", "Allergie");
        staff.page().locator("[id$=':0:acts:remove']").click();
        staff.sees(FEATURE, "refusal.OTHERS_DEPEND", 2);
        problems.addAll(Accessibility.problems(staff, "questions"));
        staff.picture("questionnaire-edit");
        staff.page().locator("[id='publication:publish']").click();
        staff.sees(FEATURE, "edit.publishedNow", 1);
        staff.open(form + "/preview?audience=MEMBER&language=en");
        assertFalse(staff.page().locator("#try-allergies").isVisible());
        staff.page().getByLabel("Other").check();
        assertTrue(staff.page().locator("#try-allergies").isVisible());
        staff.page().locator("[id='trial:check']").click();
        staff.settle();
        staff.page().locator("#try-allergies[aria-invalid=true]").waitFor();
        problems.addAll(Accessibility.problems(staff, "preview"));
        return form;
    }

    private static void add(Visitor staff, String type) {
        staff.page().locator("[id='addition:type']").selectOption(type);
        staff.page().locator("[id='addition:add']").click();
        staff.page().locator("[id='editing:labelIt']").waitFor();
    }

    private static void words(Visitor staff, String it, String en) {
        staff.page().locator("[id='editing:labelIt']").fill(it);
        staff.page().locator("[id='editing:labelEn']").fill(en);
    }

    private static void option(Visitor staff, int line, String it, String en) {
        staff.page().locator("[id='editing:lines:" + line + ":it']").fill(it);
        staff.page().locator("[id='editing:lines:" + line + ":en']").fill(en);
    }

    /** One answered at once by the delegate is refused first, with nobody booked; then both are left to answer. */
    private void bookTwo(Visitor delegate, String slug) {
        delegate.open("/events/" + slug + "/book");
        colleague(delegate, "Carlo");
        delegate.press("registrations", "book.addLine");
        colleague(delegate, "Lia");
        delegate.page().locator("#forms-now").check();
        delegate.press("registrations", "book.bookColleagues");
        delegate.sees("eventforms", "refusal.ANSWERS_FIRST");
        assertEquals(
                2, delegate.page().locator("section[aria-label] [data-sheet]").count());
        problems.addAll(Accessibility.problems(delegate, "book with questions"));
        delegate.page().locator("#forms-later").check();
        delegate.press("registrations", "book.bookColleagues");
        delegate.sees("registrations", "book.outcome");
    }

    private void colleague(Visitor delegate, String name) {
        delegate.page().locator("[id$=':given']").last().fill(name);
        delegate.page().locator("[id$=':family']").last().fill("Prova");
        delegate.page().locator("[id$=':email']").last().fill(address(name.toLowerCase(java.util.Locale.ROOT)));
    }

    private void answer(Visitor carlo) {
        Locator allergies = carlo.page().locator("#a-allergies");
        assertFalse(allergies.isVisible());
        carlo.page().locator("[id='a-meal--other']").check();
        allergies.waitFor();
        carlo.page().locator("[id='answers:send']").click();
        carlo.settle();
        carlo.page().locator("#a-allergies[aria-invalid=true]").waitFor();
        problems.addAll(Accessibility.problems(carlo, "answers by link"));
        carlo.page().setViewportSize(360, 740);
        assertTrue(carlo.page().locator("[id='a-meal--other']").isChecked());
        allergies.fill("Noci");
        carlo.page().locator("[id='answers:send']").click();
        carlo.sees("eventforms", "answer.kept");
    }

    private static void changeTheForm(Visitor staff, String form) {
        staff.open(form);
        staff.page().locator("[id$=':1:acts:remove']").click();
        staff.sees(FEATURE, "edit.removed");
        staff.sees(FEATURE, "change.REMOVED");
        staff.page().locator("[id='publication:publish']").click();
        staff.sees(FEATURE, "edit.publishedNow", 2);
    }
}
