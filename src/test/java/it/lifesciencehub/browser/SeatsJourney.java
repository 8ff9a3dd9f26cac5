package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import it.lifesciencehub.browser.Mailbox.Mail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Staff propose a group and hand it to somebody of another organisation; a company asks for a seat, the outside
 * coordinator gives it, the delegate fills it; another company is told no and why.
 */
class SeatsJourney extends BrowserJourney {

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCompanyAsksTheOutsideCoordinatorDecidesTheDelegateNames() {
        Visitor staff = with(Administrator.staff());
        String group = propose(staff);
        Visitor coordinator = somebody("Carla Cluster", Map.of("delegateOf", "Cluster " + run));
        staff.open("/groups/" + group + "/people");
        staff.page().getByText(staff.text("groups", "people.roleTitle")).click();
        staff.page().locator("[id='giving:role']").selectOption("COORDINATOR");
        staff.page().locator("[id='giving:person']").fill(address("Carla Cluster"));
        staff.page().locator("[id='giving:give']").click();
        staff.sees("Carla Cluster");

        Visitor delegate = somebody("Dario Delegato", Map.of("delegateOf", "Farmaceutica " + run));
        ask(delegate, "Vogliamo portare i dati dei nostri centri");
        delegate.sees("groups", "seat.REQUESTED");
        assertEquals(List.of(), Accessibility.problems(delegate, "company groups"));

        Mail asked = Mailbox.await(address("Carla Cluster"), "chiede un seggio");
        coordinator.open(asked.link());
        coordinator.sees("Vogliamo portare i dati dei nostri centri");
        assertEquals(List.of(), Accessibility.problems(coordinator, "people, waiting"));
        coordinator.picture("group-people");
        coordinator.page().locator("[id$=':approve']").click();
        coordinator.sees("groups", "people.noDelegate");

        delegate.open(Mailbox.await(address("Dario Delegato"), "il seggio è di").link());
        delegate.page().locator("[id$=':person']").selectOption(new SelectOption().setLabel("Dario Delegato"));
        delegate.page().locator("[id$=':votes']").click();
        delegate.sees("groups", "company.delegateNamed");
        delegate.picture("company-groups");
        delegate.open("/groups");
        delegate.sees("groups", "role.DELEGATE");
        assertEquals(List.of(), Accessibility.problems(delegate, "groups"));
        delegate.open("/groups/" + group + "/people");
        delegate.sees("Dario Delegato");
        assertEquals(403, delegate.open("/groups/" + group + "/settings").status());

        Visitor second = somebody("Sara Seconda", Map.of("delegateOf", "Dispositivi " + run));
        ask(second, "");
        coordinator.open("/groups/" + group + "/people");
        coordinator
                .page()
                .getByText(coordinator.text("groups", "people.refuseOpen"))
                .click();
        coordinator.page().locator("[id$=':reason']").first().fill("Il gruppo è al completo");
        coordinator.page().locator("[id$=':refuse']").click();
        Mail refused = Mailbox.await(address("Sara Seconda"), "seggio non assegnato");
        assertTrue(refused.text().contains("Il gruppo è al completo"), refused.text());

        coordinator.open("/groups/" + group + "/settings");
        assertEquals(List.of(), Accessibility.problems(coordinator, "settings"));
        assertEquals(
                404, coordinator.open("/groups/access-working-group/people").status());
        assertEquals(404, second.open("/groups/" + group + "/people").status());
        Visitor anybody = with(new Visitor());
        anybody.open("/groups/" + group + "/people");
        anybody.isAt("/sign-in");
    }

    private String propose(Visitor staff) {
        staff.open("/staff/groups/new");
        staff.fill("groups", "field.nameIt", "Gruppo prova " + run);
        staff.fill("groups", "field.nameEn", "Trial group " + run);
        staff.fill("groups", "field.aimIt", "Provare i seggi.");
        staff.fill("groups", "field.aimEn", "To try the seats.");
        staff.page().locator("[id='form:kind']").selectOption("WORKING_GROUP");
        staff.page().locator("[id='form:area']").selectOption("market-access");
        staff.page().getByLabel(staff.text("groups", "field.membersOnly")).uncheck();
        staff.press("groups", "new.create");
        staff.page().waitForURL(Pattern.compile(".*/groups/[^/]+/settings"));
        String group = staff.page().url().replaceAll(".*/groups/([^/]+)/settings", "$1");
        assertEquals(List.of(), Accessibility.problems(staff, "settings of staff"));
        staff.press("groups", "become.ACTIVE");
        staff.sees("groups", "state.ACTIVE");
        return group;
    }

    private void ask(Visitor delegate, String words) {
        delegate.open("/groups");
        delegate.page().locator("main a[href^='/company/']").first().click();
        delegate.settle();
        var card = delegate.page()
                .locator("article")
                .filter(new Locator.FilterOptions().setHasText("Gruppo prova " + run));
        card.getByText(delegate.text("groups", "company.askOpen")).click();
        card.locator("textarea").fill(words);
        card.locator("input[type=submit]").click();
        delegate.sees("groups", "company.asked");
    }

    private Visitor somebody(String name, Map<String, String> more) {
        Visitor visitor = with(new Visitor());
        Map<String, String> who = new java.util.HashMap<>(more);
        who.putAll(Map.of("role", "PERSON", "name", name, "address", address(name)));
        visitor.enter(who);
        return visitor;
    }

    private String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + run + "@test.example";
    }
}
