package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A colleague leaves: the delegate hands one place over, cancels the other, and sees what was done. */
class LeaverJourney extends BrowserJourney {

    private final String sign = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aColleagueLeavesAndNothingIsForgotten() {
        Visitor staff = with(Administrator.staff());
        EventDesk events = new EventDesk(staff);
        EventDesk.Published handed = events.publish("Visita al reparto " + sign, 5, 3);
        EventDesk.Published cancelled = events.publish("Incontro sui dati " + sign, 5, 3);

        Visitor delegate = with(new Visitor());
        long company = delegate.enter(Map.of("name", "Dina Delegata", "delegateOf", "Ditta " + sign))
                .get(1);
        for (String given : List.of("Ugo", "Carla")) {
            delegate.open("/company/" + company + "/people");
            delegate.page().locator("[id$=':colleagueGivenName']").fill(given);
            delegate.page().locator("[id$=':colleagueFamilyName']").fill("Prova");
            delegate.page().locator("[id$=':colleagueEmail']").fill(address(given));
            delegate.press("organisations", "colleagues.addButton");
            delegate.sees("organisations", "colleagues.added", address(given));
        }
        for (EventDesk.Published event : List.of(handed, cancelled)) {
            delegate.open("/events/" + event.slug() + "/book?company=" + company);
            delegate.page().getByLabel("Ugo Prova").check();
            delegate.press("registrations", "book.bookColleagues");
            delegate.sees("registrations", "book.outcome");
        }

        delegate.open("/company/" + company + "/people");
        delegate.page()
                .getByLabel(delegate.text("organisations", "colleagues.editOf", "Ugo Prova"))
                .click();
        delegate.settle();
        delegate.follow(delegate.text("organisations", "colleagues.left"));
        delegate.isAt("/company/" + company + "/people/");
        delegate.picture("leaver-choices");
        assertEquals(List.of(), Accessibility.problems(delegate, "leave"));
        choose(delegate, handed.titleIt(), "HAND_OVER", "Carla Prova");
        choose(delegate, cancelled.titleIt(), "CANCEL", null);
        delegate.press("organisations", "leave.confirm.other");

        delegate.sees("organisations", "leave.ended", "Ugo Prova", "Ditta " + sign);
        assertEquals(2, delegate.page().locator("main .chip--ok").count());
        delegate.picture("leaver-done");
        assertEquals(List.of(), Accessibility.problems(delegate, "leave-done"));

        delegate.open("/company/" + company + "/places");
        delegate.sees("Carla Prova");
        assertEquals(0, delegate.page().locator("main").getByText("Ugo Prova").count());
        Mailbox.await(address("Carla"), handed.titleIt());
        Mailbox.await(address("Ugo"), delegate.text("registrations", "mail.cancelled.subject", cancelled.titleIt()));
        delegate.open("/company/" + company + "/people");
        delegate.sees("organisations", "colleagues.former");
        assertEquals(List.of(), Accessibility.problems(delegate, "colleagues"));

        delegate.open("/company/" + company);
        delegate.page().locator("[id$=':name']").fill("Ditta " + sign + " S.p.A.");
        delegate.page().locator("[id$=':phone']").fill("02 7654321");
        delegate.press("organisations", "edit.save");
        delegate.sees("organisations", "company.waiting");
        assertEquals(List.of(), Accessibility.problems(delegate, "company"));
        staff.open("/staff/proposals");
        staff.follow("Ditta " + sign);
        assertEquals(List.of(), Accessibility.problems(staff, "proposal"));
        staff.press("organisations", "proposal.decide");
        delegate.open("/company/" + company);
        delegate.sees("Ditta " + sign + " S.p.A.");
    }

    private static void choose(Visitor delegate, String title, String choice, String successor) {
        Locator row = delegate.page().locator("#leaving li").filter(new Locator.FilterOptions().setHasText(title));
        row.locator("select[id$=':choice']").selectOption(choice);
        if (successor != null) {
            row.locator("select[id$=':successor']").selectOption(new SelectOption().setLabel(successor));
        }
    }

    private String address(String given) {
        return given.toLowerCase(Locale.ROOT) + "." + sign + "@test.example";
    }
}
