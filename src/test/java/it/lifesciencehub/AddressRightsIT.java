package it.lifesciencehub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address with everybody: who is let in, who is asked to sign in, who is told no, and nobody sees an error. */
@ExtendWith(ArquillianExtension.class)
class AddressRightsIT {

    /** Files and answers for programs, which no list of addresses names. */
    private static final List<String> FILES = List.of(
            "/events.ics",
            "/calendar-feeds/0123456789012345678901234567890.ics",
            "/api/events",
            "/api/status",
            "/staff/organisations.csv",
            "/staff/organisations.xlsx",
            "/staff/people.csv",
            "/staff/people.xlsx",
            "/staff/audit.csv",
            "/staff/audit.xlsx",
            "/staff/mail.csv",
            "/staff/mail.xlsx",
            "/staff/organisations-example.csv",
            "/staff/membership.csv",
            "/staff/membership.xlsx",
            "/staff/organisations-errors.csv?id=1",
            "/staff/membership-run.csv?id=1",
            "/staff/membership-run.xlsx?id=1",
            "/staff/membership-applications.csv",
            "/staff/membership-payments.xlsx",
            "/staff/membership-runs.csv",
            "/staff/groups.csv",
            "/staff/group-mandates.csv?id=1",
            "/my/group-people.csv?group=access-working-group",
            "/my/position-backing.csv?position=1",
            "/my/position-backing.xlsx?position=1",
            "/position-papers/1",
            "/groups/access-working-group/year/2026.pdf",
            "/groups/no-such-group/year/2026.pdf",
            "/staff/events.xlsx",
            "/events/no-such-event/programme.pdf",
            "/events/no-such-event/programme.ics?pick=1",
            "/events/no-such-event/sessions/1.ics",
            "/my/programme.ics",
            "/event-materials/1",
            "/speaker-photos/1/0123456789ab.jpg",
            "/series/milano-life-science-forum",
            "/staff/proposals.csv",
            "/company/1/careers/1/list.pdf",
            "/career-company/nothing/list.pdf",
            "/staff/career-lists/1.pdf",
            "/staff/career-seats.csv?event=1",
            "/my/fair-statements/1.pdf",
            "/my/fair-files/handed/1",
            "/my/fair-files/plan/1",
            "/staff/fair-files/all/1",
            "/staff/fair-requests.csv?event=1",
            "/staff/fair-materials.csv?event=1",
            "/staff/fair-costs.xlsx?event=1",
            "/staff/mission-applications.csv?event=1",
            "/staff/mission-applications.xlsx?event=1&show=DRAFT",
            "/my/travel/1/itinerary.pdf",
            "/my/travel/1/itinerary.ics",
            "/staff/travel-reports/1.pdf",
            "/staff/travel-rooms.csv?event=1&hotel=1",
            "/staff/travel-meetings.xlsx?event=1",
            "/visits/1/list.pdf",
            "/visit-host/nothing/list.pdf",
            "/staff/visit-lists/1.pdf",
            "/staff/representations.csv",
            "/staff/representations.xlsx?ending=soon",
            "/staff/merges.csv",
            "/staff/duplicates.csv",
            "/staff/mail-incoming.csv",
            "/staff/mail-stopped.csv",
            "/staff/newsletter-subscribers.csv",
            "/staff/audiences.csv",
            "/staff/audience-people.xlsx?audience=1",
            "/staff/campaigns.csv",
            "/staff/campaign-results.csv?campaign=1",
            "/admin/accounts.csv",
            "/staff/nothing.csv",
            "/staff/registrations.csv?event=1",
            "/staff/registrations.xlsx?event=1",
            "/staff/questionnaire-answers.csv?id=1",
            "/staff/questionnaire-answers.xlsx?id=1",
            "/staff/event-attendance.csv?event=1",
            "/staff/event-attendance.xlsx?event=1&show=IN",
            "/my/event-report.csv?event=1",
            "/my/event-reports/1.pdf",
            "/staff/fees.csv?event=1",
            "/staff/fees.xlsx?show=OVERDUE",
            "/my/fees/1.pdf",
            "/staff/badges/1.pdf",
            "/staff/course-results.csv?event=1",
            "/staff/course-results.xlsx?event=1",
            "/my/company-training.csv?organisation=1",
            "/my/company-training.xlsx?organisation=1&year=2026",
            "/my/course-lessons/1.ics",
            "/certificates/2026-000001/ABCDEFGHIJKLMNOPQRSTUVWXYZ.pdf",
            "/api/door/people",
            "/api/door/news",
            "/check-in-worker.js",
            "/staff/mail/1/html");

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext context;

    @Inject
    private BookingScene scene;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private RegistrationService registrations;

    /** Somebody's browser, and the roles that they have. */
    private record Visitor(String who, HttpClient client, Set<String> roles) {}

    @Test
    void letsInWhoMayAndNobodyElse() throws Exception {
        List<Visitor> visitors = List.of(
                visitor("the public", null, null),
                visitor("a person", "PERSON", null),
                visitor("a delegate", "PERSON", "Ditta " + UUID.randomUUID()),
                visitor("staff", "STAFF", null),
                visitor("an administrator", "ADMINISTRATOR", null));
        Set<String> paths = new TreeSet<>(FILES);
        addresses().forEach(address -> paths.add(address.replaceAll("\\{[a-z]+\\}", "1")));
        assertTrue(paths.size() > 30, "addresses not found");
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            for (Visitor visitor : visitors) {
                String answer = classOf(get(visitor, path));
                if (!expected(path, visitor).equals(answer)) {
                    wrong.add(path + " answers " + visitor.who() + ": " + answer);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void hidesWhatIsAnotherCompanys() throws Exception {
        Organisation own = organisations.anOrganisation();
        Organisation foreign = organisations.anOrganisation();
        Person stranger = organisations.aDelegateOf(foreign);
        Long event = scene.event(5, null, false, WaitingPolicy.FIRST_COME);
        Long place = As.person(
                        stranger,
                        () -> registrations.register(new RegisterCommand(
                                event,
                                foreign.getId(),
                                List.of(stranger.getId()),
                                List.of(),
                                UUID.randomUUID().toString())))
                .get(0)
                .registrationId();
        Visitor delegate = visitor("a delegate", "PERSON", own.getName());
        Visitor staff = visitor("staff", "STAFF", null);
        for (String path : List.of(
                "/company/%s",
                "/company/%s/people", "/company/%s/places", "/company/%s/positions", "/company/%s/training")) {
            assertEquals(200, get(delegate, path.formatted(own.getId())).statusCode(), path);
            HttpResponse<String> refused = get(delegate, path.formatted(foreign.getId()));
            assertEquals(404, refused.statusCode(), path);
            assertFalse(refused.body().contains(foreign.getName()), path);
        }
        String deskOfEvent = "/company/%s/places/" + event;
        assertEquals(200, get(delegate, deskOfEvent.formatted(own.getId())).statusCode());
        assertEquals(404, get(delegate, deskOfEvent.formatted(foreign.getId())).statusCode());
        HttpResponse<String> refused = get(delegate, "/my/places/" + place);
        assertEquals(404, refused.statusCode());
        assertFalse(refused.body().contains(stranger.getFamilyName()));
        assertEquals(200, get(staff, "/my/places/" + place).statusCode());
    }

    @Test
    void showsNoPageByTheNameOfItsFile() throws Exception {
        Visitor staff = visitor("staff", "STAFF", null);
        for (String path : List.of("/organisations/list.xhtml", "/WEB-INF/web.xml", "/META-INF/persistence.xml")) {
            assertEquals(404, get(staff, path).statusCode(), path);
        }
    }

    /** A way round by spelling: the first door and the pages must read a path alike. */
    @Test
    void cannotBeTalkedIntoAnotherReadingOfAPath() throws Exception {
        Visitor person = visitor("a person", "PERSON", null);
        for (String path : List.of(
                "/staff/;x/organisations",
                "/staff;x=1/organisations",
                "//staff/organisations",
                "/events/../staff/organisations",
                "/%73taff/organisations",
                "/events/%2e%2e/staff/organisations",
                "/staff/organisations;jsessionid=1")) {
            int status = get(person, path).statusCode();
            assertTrue(status >= 400 && status < 500, path + " answers " + status);
        }
    }

    private static String expected(String path, Visitor visitor) {
        String needed = path.startsWith("/admin")
                ? "ADMINISTRATOR"
                : path.startsWith("/staff")
                        ? "STAFF"
                        : path.matches("/(my|company|visits)(/.*)?|/events/[^/]+/book|/groups(/[^/]+/.*)?")
                                ? "PERSON"
                                : null;
        if (needed == null || visitor.roles().contains(needed)) {
            return "in";
        }
        return visitor.roles().isEmpty() ? "sign in" : "no";
    }

    /** What an answer means for who asked: "in" is the page, or the news that there is no such thing. */
    private static String classOf(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            String to = response.headers().firstValue("Location").orElse("");
            return to.contains("/sign-in?to=") ? "sign in" : "in";
        }
        return status == 403 ? "no" : status == 200 || status == 404 || status == 410 ? "in" : "error " + status;
    }

    private HttpResponse<String> get(Visitor visitor, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = visitor.client()
                .send(HttpRequest.newBuilder(URI.create(server() + path)).build(), BodyHandlers.ofString());
        assertFalse(response.body().contains("\tat it.lifesciencehub"), () -> path + " shows a stack");
        return response;
    }

    private Visitor visitor(String who, String role, String delegateOf) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        if (role == null) {
            return new Visitor(who, client, Set.of());
        }
        String form = "role=" + role
                + (delegateOf == null
                        ? ""
                        : "&delegateOf=" + java.net.URLEncoder.encode(delegateOf, StandardCharsets.UTF_8));
        HttpRequest door = HttpRequest.newBuilder(URI.create(server() + "/test/door"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        assertEquals(200, client.send(door, BodyHandlers.ofString()).statusCode());
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        roles.put("PERSON", Set.of("PERSON"));
        roles.put("STAFF", Set.of("PERSON", "STAFF"));
        roles.put("ADMINISTRATOR", Set.of("PERSON", "STAFF", "ADMINISTRATOR"));
        return new Visitor(who, client, roles.get(role));
    }

    private String server() {
        return "http://127.0.0.1:" + request.getLocalPort() + request.getContextPath();
    }

    private List<String> addresses() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (String folder : context.getResourcePaths("/WEB-INF/classes/it/lifesciencehub/")) {
            try (InputStream list = context.getResourceAsStream(folder + "addresses.properties")) {
                if (list != null) {
                    new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("/"))
                            .forEach(line -> addresses.add(line.split("\\s*=")[0]));
                }
            }
        }
        return addresses;
    }
}
