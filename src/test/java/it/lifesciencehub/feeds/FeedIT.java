package it.lifesciencehub.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calendars to subscribe to, as calendars fetch them; another library reads such lists in CalendarWriterTest. */
@ExtendWith(ArquillianExtension.class)
class FeedIT {

    @EJB
    private FeedService feeds;

    @EJB
    private RegistrationService registrations;

    @Inject
    private BookingScene booking;

    @Inject
    private FeedScene scene;

    @Inject
    private HttpServletRequest request;

    private final HttpClient client = HttpClient.newHttpClient();
    private Organisation company;
    private Person person;

    @BeforeEach
    void somebodyWithAnAccount() {
        company = booking.organisation("Calendario");
        person = booking.people(company, 1).get(0);
        scene.account(person);
    }

    private Long book() {
        Long event = booking.event(5, null, false, WaitingPolicy.FIRST_COME);
        return As.person(
                        person,
                        () -> registrations.register(new RegisterCommand(
                                event,
                                company.getId(),
                                List.of(person.getId()),
                                List.of(),
                                UUID.randomUUID().toString())))
                .get(0)
                .registrationId();
    }

    private String make(String slug) {
        return URI.create(As.person(person, () -> feeds.make(slug)).https()).getPath();
    }

    /** The value of a property of the first entry; empty where there is none. */
    private static String first(HttpResponse<String> answer, String property) {
        assertEquals(200, answer.statusCode());
        String body = answer.body().replaceAll("\r\n[ \t]", "");
        int begin = body.indexOf("BEGIN:VEVENT");
        return begin < 0
                ? ""
                : Pattern.compile("(?m)^" + property + ":(.*?)\r?$")
                        .matcher(body.substring(begin))
                        .results()
                        .map(match -> match.group(1))
                        .findFirst()
                        .orElse("");
    }

    @Test
    void showsWhatIsConfirmedAndWhatWasCancelled() throws Exception {
        String path = make(null);
        assertEquals("", first(get(path, null), "UID"));
        Long place = book();
        HttpResponse<String> answer = get(path, null);
        assertEquals("registration-" + place + "@lifesciencehub", first(answer, "UID"));
        assertEquals("CONFIRMED", first(answer, "STATUS"));
        assertFalse(answer.body().contains("ATTENDEE"), "nobody's address in a list");
        assertTrue(answer.body().contains("METHOD:PUBLISH"), answer.body());
        assertTrue(answer.body().contains("TZID:Europe/Rome"), answer.body());
        assertTrue(answer.body().contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H"), answer.body());
        assertTrue(answer.body().contains("X-PUBLISHED-TTL:PT1H"), answer.body());
        As.person(person, () -> {
            registrations.cancel(place);
            return null;
        });
        assertEquals("CANCELLED", first(get(path, null), "STATUS"));
    }

    @Test
    void answersNotModifiedUntilSomethingChanges() throws Exception {
        String path = make(null);
        book();
        String tag = get(path, null).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same = get(path, tag);
        assertEquals(304, same.statusCode());
        assertEquals("", same.body());
        assertEquals(tag, same.headers().firstValue("ETag").orElseThrow());
        assertEquals(304, get(path, "\"other\", W/" + tag).statusCode());
        assertEquals(200, send("HEAD", path, null).statusCode());
        book();
        HttpResponse<String> changed = get(path, tag);
        assertEquals(200, changed.statusCode());
        assertNotEquals(tag, changed.headers().firstValue("ETag").orElseThrow());
    }

    @Test
    void aNewAddressEndsTheFormerOneAndSoDoesTheAccountsEnd() throws Exception {
        String first = make(null);
        String second = make(null);
        assertEquals(404, get(first, null).statusCode());
        assertEquals(200, get(second, null).statusCode());
        scene.disable(person);
        assertEquals(404, get(second, null).statusCode());
        for (String wrong : List.of(
                "/calendar-feeds/",
                "/calendar-feeds/short.ics",
                "/calendar-feeds/" + "x".repeat(43) + ".ics",
                "/calendar-feeds/a/b.ics")) {
            assertEquals(404, get(wrong, null).statusCode(), wrong);
        }
    }

    @Test
    void aGroupsMeetingsAreForItsPeopleWhileTheyAreInIt() throws Exception {
        FeedScene.Group group = scene.groupWithAMeeting();
        assertEquals(
                CommonReason.NOT_FOUND,
                assertThrows(Refusal.class, () -> As.person(person, () -> feeds.make(group.slug())))
                        .reason());
        scene.join(group, person);
        String path = make(group.slug());
        assertEquals("meeting-" + group.meeting() + "@lifesciencehub", first(get(path, null), "UID"));
        String own = make(null);
        assertTrue(get(own, null).body().contains("meeting-"), "who joins is invited to what comes");
        scene.leave(group, person);
        assertEquals(404, get(path, null).statusCode());
    }

    private HttpResponse<String> get(String path, String knownTag) throws Exception {
        return send("GET", path, knownTag);
    }

    private HttpResponse<String> send(String method, String path, String knownTag) throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path));
        if (knownTag != null) {
            builder.header("If-None-Match", knownTag);
        }
        return client.send(builder.method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }
}
