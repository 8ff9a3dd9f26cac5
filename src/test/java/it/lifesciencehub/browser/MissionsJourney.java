package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.Language;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Staff write and publish a mission's call and name who evaluates, a delegate applies with two travellers, somebody else
 * cannot book past the call, and the decision books the places.
 */
class MissionsJourney extends BrowserJourney {

    private static final int NARROW = 360;

    private final List<String> problems = new ArrayList<>();
    private final String sign = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void leadsFromTheCallToThePlaces() {
        Visitor staff = with(new Visitor());
        staff.enter(Map.of("role", "STAFF", "name", "Vera Valutatrice" + sign));
        EventDesk.Published event = new EventDesk(staff).publish("MISSION", "Missione di prova", 2, 2);
        String desk = "/staff/events/" + event.id() + "/mission";
        writeTheCall(staff, desk);

        String company = "Esportatrice " + sign;
        Visitor delegate = with(new Visitor(Language.EN, null));
        Map<String, String> who = Map.of("name", "Dario Delegato", "delegateOf", company, "member", "1");
        String application = "/company/" + delegate.enter(who).get(1) + "/missions/" + event.id();
        with(new Visitor()).enter(Map.of("name", "Carla Collega", "delegateOf", company));
        apply(delegate, event, application);

        Visitor stranger = with(new Visitor(Language.EN, null));
        stranger.enter(Map.of("name", "Sandra Stranger", "delegateOf", "Altra " + sign));
        stranger.open("/events/" + event.slug());
        stranger.sees("missions", "face.placesByCall");
        stranger.open("/events/" + event.slug() + "/book");
        stranger.page().locator("[id='self:bookMyself']").click();
        stranger.sees("missions", "refusal.PLACES_BY_CALL", "Sandra Stranger");

        with(new Visitor()).enter(Map.of("missionOver", String.valueOf(event.id())));
        decide(staff, desk, company);

        delegate.open(application);
        delegate.sees("missions", "state.ADMITTED");
        delegate.sees("verbale n. 12");
        look(delegate, "application, admitted");
        delegate.open("/my");
        delegate.sees(event.titleEn());
        assertEquals(List.of(), problems);
    }

    private void writeTheCall(Visitor staff, String desk) {
        LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
        staff.open(desk);
        fill(staff, "call:textIt", "Incontri con distributori a Doha.");
        fill(staff, "call:textEn", "Meetings with distributors in Doha.");
        fill(staff, "call:opens", now.minusDays(2).toString());
        fill(staff, "call:closes", now.plusDays(10).toString());
        fill(staff, "call:placesPerCompany", "2");
        fill(staff, "call:lines:0:nameIt", "Esperienza");
        fill(staff, "call:lines:0:nameEn", "Experience");
        fill(staff, "call:lines:0:meaningIt", "Export già avviato");
        fill(staff, "call:lines:0:meaningEn", "Exports already begun");
        fill(staff, "call:lines:0:weight", "100");
        staff.page().locator("[id='call:save']").click();
        staff.settle();
        staff.sees("missions", "desk.ready");
        staff.page().getByLabel("Vera Valutatrice" + sign).check();
        staff.page().locator("[id='evaluators:name']").click();
        staff.settle();
        staff.sees("missions", "evaluators.saved");
        staff.page().locator("[id='publishing:publish']").click();
        staff.settle();
        staff.sees("missions", "desk.published");
    }

    private void apply(Visitor delegate, EventDesk.Published event, String application) {
        delegate.open("/events/" + event.slug() + "/call");
        delegate.page().locator("main a[href='" + application + "']").click();
        delegate.settle();
        fill(delegate, "application:profile", "We make stents.");
        fill(delegate, "application:products", "Stents");
        fill(delegate, "application:countries", "Qatar");
        fill(delegate, "application:turnover", "5000000");
        fill(delegate, "application:exportShare", "30");
        fill(delegate, "application:staff", "40");
        fill(delegate, "application:reason", "To find distributors.");
        delegate.page().getByLabel("Dario Delegato").check();
        delegate.page().getByLabel("Carla Collega").check();
        delegate.page().locator("[id='application:fundingAccepted']").check();
        delegate.page().locator("[id='application:deMinimis']").check();
        delegate.page().locator("[id='application:submit']").click();
        delegate.settle();
        delegate.sees("missions", "company.submitted");
    }

    private void decide(Visitor staff, String desk, String company) {
        staff.open(desk + "/applications");
        staff.sees("missions", "evaluators.count", 0, 1);
        staff.follow(company);
        fill(staff, "scores:lines:0:score", "9");
        look(staff, "application to score");
        staff.page().locator("[id='scores:save']").click();
        staff.settle();
        staff.sees("missions", "score.saved");
        staff.open(desk + "/applications");
        staff.sees("missions", "evaluators.count", 1, 1);
        staff.open(desk + "/decision");
        fill(staff, "decision:act", "verbale n. 12");
        staff.page().locator("[id='decision:do']").click();
        staff.settle();
        staff.sees("missions", "decision.done");
        staff.open(desk + "/applications");
        staff.sees("missions", "list.confirmed", 2);
        staff.page().setViewportSize(NARROW, 900);
        assertEquals(
                false,
                staff.page().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private static void fill(Visitor visitor, String id, String words) {
        visitor.page().locator("[id='" + id + "']").fill(words);
    }

    private void look(Visitor visitor, String page) {
        problems.addAll(Accessibility.problems(visitor, page));
    }
}
