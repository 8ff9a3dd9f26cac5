package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import it.lifesciencehub.shared.RomeTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page, with something on it: nothing that axe finds, in light and dark, on a desk and on a telephone. */
class PagesJourney extends BrowserJourney {

    private final List<String> problems = new ArrayList<>();
    /**
     * Pages about what only a longer way makes: a session, a paper, a run, a merge, a term, a group's meeting, a campaign,
     * a questionnaire and its answers. Those of fees, courses and career days are looked at in the journeys of these.
     */
    private static final String MADE_ELSEWHERE =
            "/staff/merges/\\{id\\}|/staff/membership/runs/\\{id\\}|.*\\{(session|paper|run|term)\\}.*"
                    + "|/groups/\\{slug\\}/meetings.*|/meetings/\\{token\\}"
                    + "|/groups/\\{slug\\}/(sittings|bodies)/.*|/my/roundtables/\\{id\\}"
                    + "|(/groups/\\{slug\\})?/positions/\\{position\\}.*"
                    + "|/staff/audiences/\\{id\\}|/staff/campaigns/\\{id\\}.*"
                    + "|/visits/\\{id\\}|/visit-host/\\{token\\}|/visitor/\\{token\\}|/my/places/\\{id\\}/visitor"
                    + "|/staff/events/\\{id\\}/(visit|course.*)|/my/places/\\{id\\}/course(-test)?"
                    + "|/company/\\{id\\}/careers/\\{event\\}|/career(-company|-class)?/\\{token\\}"
                    + "|/staff/careers/classes/\\{id\\}|/staff/events/\\{id\\}/careers(/seats)?"
                    + "|/company/\\{id\\}/fairs/\\{event\\}(/statement)?|/my/fair-places/\\{id\\}"
                    + "|/staff/events/\\{id\\}/stand(/[a-z]+)?"
                    + "|/events/\\{slug\\}/call|/company/\\{id\\}/missions/\\{event\\}"
                    + "|/staff/missions/applications/\\{id\\}|/staff/events/\\{id\\}/mission(/[a-z]+)?"
                    + "|/staff/events/\\{id\\}/travel.*|/my/travel/\\{event\\}.*|/company/\\{id\\}/travel/\\{event\\}.*"
                    + "|/staff/questionnaires/\\{id\\}.*|/my/places/\\{id\\}/form|/answers/\\{token\\}"
                    + "|/staff/fees/\\{id\\}|/my/places/\\{id\\}/fee"
                    + "|/newsletter/(confirm|preferences)/\\{token\\}|/newsletter/issues/\\{issue\\}"
                    + "|/staff/newsletters/\\{id\\}.*"
                    + "|/invitations/\\{token\\}|/mail-preferences/\\{token\\}"
                    + "|/offers/\\{token\\}|/place-links/\\{token\\}"
                    + "|/check-in/\\{token\\}|/certificates/\\{number\\}/\\{code\\}"
                    + "|/groups/\\{slug\\}/messages/\\{id\\}.*";

    private final Set<String> seen = new TreeSet<>();

    @Test
    void areForEverybody() throws IOException {
        Visitor staff = with(Administrator.visitor());
        EventDesk.Published event = new EventDesk(staff).publish("Incontro per tutti", 20, 3);
        String company = "Officina Biologica " + UUID.randomUUID().toString().substring(0, 6);
        Visitor delegate = with(new Visitor());
        List<Long> ids = delegate.enter(Map.of("name", "Elena Prova", "delegateOf", company));
        delegate.open("/events/" + event.slug() + "/book");
        look(delegate, "/events/{slug}/book", null);
        delegate.press("registrations", "book.bookMyself");
        String place = lastOf(delegate, "main a[href*='/my/places/']");

        Map<String, String> real = new LinkedHashMap<>();
        staff.open("/areas");
        real.put("/areas/{code}", "/areas/" + lastOf(staff, "main a[href*='/areas/']"));
        real.put("/groups/{slug}", "/groups/" + group(staff, real.get("/areas/{code}")));
        real.put("/events/{slug}", "/events/" + event.slug());
        String desk = "/staff/events/" + event.id();
        staff.open(desk + "/programme");
        for (String address : addresses()) {
            if (address.startsWith("/staff/events/{id}") && !address.matches(".*(\\{session\\}|/course).*")) {
                real.put(address, address.replace("{id}", String.valueOf(event.id())));
            }
        }
        new EventDesk(staff).addSession(event, "Apertura");
        real.put("/events/{slug}/programme", real.get("/events/{slug}") + "/programme?pick=1");
        real.put("/events/{slug}/sessions/{number}", real.get("/events/{slug}") + "/sessions/1");
        real.put("/series/{code}", "/series/milano-life-science-forum");
        real.put("/staff/series/{code}", "/staff/series/milano-life-science-forum");
        real.put("/staff/event-templates/{template}", "/staff/event-templates/1");
        real.put("/staff/event-templates/{template}/use", "/staff/event-templates/1/use");
        real.put("/staff/speakers/{speaker}", new EventDesk(staff).addSpeaker("Anna Relatrice"));
        for (String address : addresses()) {
            if (address.matches("/staff/organisations/\\{(id|organisation)\\}(/[a-z]+)?")) {
                real.put(address, address.replaceAll("\\{[a-z]+\\}", ids.get(1).toString()));
            }
        }
        real.put("/company/{id}/places/{event}", "/company/" + ids.get(1) + "/places/" + event.id());
        real.put("/staff/people/{id}", "/staff/people/" + ids.get(0));
        Path list = Files.writeString(
                Files.createTempFile("organisations", ".csv"), "name,municipality\nNuova Bottega srl,Lodi\n");
        new OrganisationDesk(staff).upload(list);
        String brought = staff.page().url().substring(Visitor.ADDRESS.length());
        real.put("/staff/organisations/import/{id}", brought);
        real.put("/staff/organisations/import/{id}/columns", brought + "/columns");
        real.put(
                "/staff/organisations/{id}/membership/{act}",
                "/staff/organisations/" + ids.get(1) + "/membership/begin");
        real.put("/staff/groups/{id}", "/staff/groups/1");
        real.put("/groups/{slug}/people", real.get("/groups/{slug}") + "/people");
        for (String page : List.of("desk", "year", "decisions", "actions", "calendar")) {
            real.put("/groups/{slug}/" + page, real.get("/groups/{slug}") + "/" + page);
        }
        real.put(
                "/groups/{slug}/year/{year}",
                real.get("/groups/{slug}") + "/year/"
                        + LocalDate.now(RomeTime.ZONE).getYear());
        real.put("/my/event-reports/{id}", "/my/event-reports/" + event.id());
        real.put("/certificates/{number}", "/certificates/2026-000001");
        real.put("/groups/{slug}/settings", real.get("/groups/{slug}") + "/settings");
        real.put("/groups/{slug}/trail", real.get("/groups/{slug}") + "/trail");
        real.put("/groups/{slug}/sittings", "/groups/regional-and-national-roundtables/sittings");
        real.put("/groups/{slug}/positions", real.get("/groups/{slug}") + "/positions");
        real.put("/groups/{slug}/positions/new", real.get("/groups/{slug}") + "/positions/new");
        real.put("/groups/{slug}/messages", real.get("/groups/{slug}") + "/messages");
        real.put("/groups/{slug}/messages/new", real.get("/groups/{slug}") + "/messages/new");
        real.put("/my/group-papers/{slug}", real.get("/groups/{slug}").replace("/groups/", "/my/group-papers/"));
        real.put("/staff/membership/categories/{id}", "/staff/membership/categories/1");
        staff.open("/staff/membership/reminders");
        real.put(
                "/staff/membership/reminders/{id}",
                "/staff/membership/reminders/" + lastOf(staff, "main table a[href*='/reminders/']"));
        staff.open("/staff/mail?tab=sent");
        Mailbox.await("test.example", event.titleIt());
        staff.open("/staff/mail?q=" + event.slug());
        staff.open("/staff/mail?tab=sent");
        real.put("/staff/mail/{id}", "/staff/mail/" + lastOf(staff, "main table a[href*='/staff/mail/']"));
        for (String path : List.of(
                "/company/{id}",
                "/company/{id}/people",
                "/company/{id}/places",
                "/company/{id}/groups",
                "/company/{id}/positions",
                "/company/{id}/training")) {
            look(delegate, path, path.replace("{id}", ids.get(1).toString()));
        }
        theDelegatesDesk(staff, delegate, ids.get(1), real);
        look(delegate, "/my", "/my");
        look(delegate, "/my/account", "/my/account");
        look(delegate, "/company", "/company");
        look(delegate, "/my/places/{id}", "/my/places/" + place);
        applying(staff, real);
        signingIn();
        for (String address : addresses()) {
            if (!seen.contains(address) && !address.matches(MADE_ELSEWHERE)) {
                look(staff, address, real.getOrDefault(address, address));
            }
        }
        Visitor anybody = with(new Visitor());
        Response missing = anybody.open("/events/there-is-no-such-event");
        assertEquals(404, missing.status());
        look(anybody, "not found", null);
        assertEquals(List.of(), problems);
    }

    /** An application that waits for an answer, as its applicant and staff see it. */
    private void applying(Visitor staff, Map<String, String> real) {
        String sign = UUID.randomUUID().toString().substring(0, 8);
        String address = "anna." + sign + "@test.example";
        Visitor anna = with(new Visitor());
        Applicant applicant = new Applicant(anna, "Biotech " + sign, address);
        applicant.fillIn();
        applicant.send();
        look(anna, "/join, sent", null);
        String link = applicant.link();
        staff.open("/staff/membership/applications?q=" + sign);
        String review = "/staff/membership/applications/" + lastOf(staff, "main table a[href*='/applications/']");
        staff.open(review);
        staff.page().getByText(staff.text("applications", "review.askOpen")).click();
        staff.fill("applications", "review.question", "Da quando?");
        staff.press("applications", "review.askDo");
        anna.open(link);
        anna.page().getByText(anna.text("applications", "application.correct")).click();
        look(anna, "/join/{token}", null);
        real.put("/staff/membership/applications/{id}", review);
        real.put("/staff/membership/applications/{id}/approve", review + "/approve");
    }

    /** Somebody may leave, a change waits for staff, and a further address waits to be proven. */
    private void theDelegatesDesk(Visitor staff, Visitor delegate, Long company, Map<String, String> real) {
        delegate.open("/company/" + company + "/people");
        String affiliation = delegate.page()
                .locator("main a[href*='?person=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*=", "");
        String leave = "/people/" + affiliation + "/leave";
        look(delegate, "/company/{id}/people/{affiliation}/leave", "/company/" + company + leave);
        look(delegate, "/my/affiliations/{affiliation}/leave", "/my/affiliations/" + affiliation + "/leave");
        look(delegate, "/my/affiliations", "/my/affiliations");
        look(delegate, "/my/affiliations/new", "/my/affiliations/new?q=officina");
        real.put(
                "/staff/organisations/{organisation}/people/{affiliation}/leave",
                "/staff/organisations/" + company + leave);
        real.put("/staff/organisations/{id}/checked", "/staff/organisations/" + company + "/checked");
        delegate.open("/company/" + company);
        delegate.page().locator("[id$=':name']").fill("Officina Proposta " + UUID.randomUUID());
        delegate.press("organisations", "edit.save");
        look(delegate, "/company/{id}, waiting", null);
        staff.open("/staff/proposals");
        real.put(
                "/staff/proposals/{id}",
                "/staff/proposals/" + lastOf(staff, "main table a[href*='/staff/proposals/']"));
        String further = "elena." + UUID.randomUUID() + "@test.example";
        delegate.open("/my/account");
        delegate.page().getByText(delegate.text("accounts", "addresses.add")).click();
        delegate.page().locator("[id$=':newAddress']").fill(further);
        delegate.page().locator("[id$=':addPassword']").fill(Administrator.PASSWORD);
        delegate.press("accounts", "addresses.send");
        delegate.open(Mailbox.await(further, "").link());
        look(delegate, "/my/account/addresses/{token}", null);
    }

    /** The pages on the way in, each in the state in which somebody sees it. */
    private void signingIn() {
        Visitor newcomer = with(new Visitor());
        look(newcomer, "/sign-in", "/sign-in");
        look(newcomer, "/forgot", "/forgot");
        look(newcomer, "/sign-up", "/sign-up");
        String address = "fabio." + UUID.randomUUID() + "@test.example";
        newcomer.fill("accounts", "field.givenName", "Fabio");
        newcomer.fill("accounts", "field.familyName", "Prova");
        newcomer.fill("accounts", "field.address", address);
        newcomer.press("accounts", "signUp.go");
        look(newcomer, "/sign-up, sent", null);
        newcomer.open(Mailbox.await(address, "").link());
        look(newcomer, "/welcome/{token}", null);

        String staffAddress = "greta." + UUID.randomUUID() + "@test.example";
        Visitor somebody = with(new Visitor());
        somebody.enter(Map.of("role", "STAFF", "address", staffAddress));
        Visitor greta = with(new Visitor());
        greta.open("/sign-in");
        FirstAdministratorJourney.signIn(greta, staffAddress, Administrator.PASSWORD);
        look(greta, "/sign-in/enrol", null);
        Visitor marta = with(new Visitor());
        marta.open("/sign-in");
        FirstAdministratorJourney.signIn(marta, Administrator.ADDRESS, Administrator.PASSWORD);
        look(marta, "/sign-in/code", null);
    }

    /** @param path what to open, or null for what the visitor has open */
    private void look(Visitor visitor, String address, String path) {
        seen.add(address);
        if (path != null) {
            int status = visitor.open(path).status();
            if (status != 200) {
                problems.add(path + " answers " + status);
                return;
            }
        }
        problems.addAll(Accessibility.problems(visitor, address));
    }

    private static String lastOf(Visitor visitor, String selector) {
        return visitor.page()
                .locator(selector)
                .first()
                .getAttribute("href")
                .replaceAll("\\?.*", "")
                .replaceAll(".*/", "");
    }

    private static String group(Visitor visitor, String area) {
        visitor.open(area);
        return lastOf(visitor, "main a[href*='/groups/']");
    }

    private static Set<String> addresses() throws IOException {
        Path resources = Path.of(System.getProperty("hub.basedir"), "src/main/resources/it/lifesciencehub");
        Set<String> addresses = new TreeSet<>();
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file :
                    files.filter(file -> file.endsWith("addresses.properties")).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("/"))
                        .forEach(line -> addresses.add(line.split("\\s*=")[0]));
            }
        }
        return addresses;
    }
}
