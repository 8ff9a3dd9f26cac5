package it.lifesciencehub.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventTexts;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.events.NewEvent;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Subscribing, sending and unsubscribing against the real server and database. */
@ExtendWith(ArquillianExtension.class)
class NewsletterIT {

    private static final String CONFIRM = "/newsletter/confirm/";
    private static final String PREFERENCES = "/newsletter/preferences/";

    @EJB
    private SubscribeService subscribing;

    @EJB
    private SubscriptionPreferenceService preferences;

    @EJB
    private MySubscriptionService mine;

    @EJB
    private NewsletterService newsletters;

    @EJB
    private NewsletterSendingService sending;

    @EJB
    private NewsletterArchiveService archive;

    @EJB
    private SubscriberDeskService desk;

    @EJB
    private PersonFixture people;

    @EJB
    private EventService events;

    @EJB
    private EventPageService eventPages;

    @Inject
    private NewsletterWork work;

    @Inject
    private SubscriptionWork subscriptionWork;

    @Inject
    private NewsletterScene scene;

    @Inject
    private HttpServletRequest request;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address = "anna." + UUID.randomUUID() + "@test.example";

    private void ask(String to, String... topics) {
        As.nobody(() -> {
            subscribing.ask(new SubscribeCommand("Anna Prova", to, Language.EN, List.of(topics)));
            return null;
        });
    }

    private String confirmed(String to, String... topics) {
        ask(to, topics);
        String token = scene.token(to, CONFIRM);
        As.nobody(() -> {
            subscribing.confirm(token);
            return null;
        });
        return token;
    }

    private Long sent(NewsletterForm form) {
        Long id = As.staff(() -> newsletters.create(form));
        As.staff(() ->
                work.plan(id, newsletters.find(id).version(), Instant.now().plus(1, ChronoUnit.HOURS)));
        sendAll(id);
        return id;
    }

    private void sendAll(Long id) {
        Instant day = NewsletterPolicy.byDay(Instant.now().plus(26, ChronoUnit.HOURS));
        As.staff(() -> {
            boolean more = true;
            while (more) {
                more = work.sendSome(id, day);
            }
        });
    }

    private static RefusalReason refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }

    @Test
    void nobodyIsSubscribedBeforeTheButtonBehindTheMailIsPressed() throws Exception {
        ask(address, "news", "area.market-access", "made-up");
        MailMessage mail = scene.mails(address).get(0);
        assertTrue(mail.isSecret());
        assertFalse(mail.getTextBody().contains("Anna"), "repeats what anybody may have typed");
        String token = scene.token(address, CONFIRM);
        String before = scene.image();
        for (String method : List.of("GET", "HEAD")) {
            assertEquals(200, http(method, CONFIRM + token, null).statusCode());
        }
        assertEquals(before, scene.image());
        assertEquals(List.of(), scene.consents(address));
        As.nobody(() -> {
            subscribing.confirm(token);
            return null;
        });
        assertEquals(
                List.of(
                        "[area.market-access, CONFIRMED_BY_MAIL, 2026-11, EN, null]",
                        "[news, CONFIRMED_BY_MAIL, 2026-11, EN, null]"),
                scene.consents(address));
        assertEquals(0, scene.requests(address));
        assertEquals(
                NewsletterReason.LINK_OVER,
                refusal(() -> As.nobody(() -> {
                    subscribing.confirm(token);
                    return null;
                })));
        assertEquals(410, http("GET", CONFIRM + token, null).statusCode());
    }

    @Test
    void answersAKnownAddressAsAnUnknownOneAndDoesNotFloodIt() {
        confirmed(address, "news");
        ask(address, "opportunities");
        List<MailMessage> mails = scene.mails(address);
        assertEquals(2, mails.size());
        assertEquals(mails.get(0).getSubject(), mails.get(1).getSubject());
        for (int i = 0; i < 3; i++) {
            ask(address, "opportunities");
        }
        assertEquals(4, scene.mails(address).size(), "three a day that wait, and the one that was confirmed");
    }

    @Test
    void forgetsWhatNobodyConfirms() {
        ask(address, "news");
        String token = scene.token(address, CONFIRM);
        scene.askedAt(address, Instant.now().minus(SubscriptionRequest.LIFETIME).minus(Duration.ofMinutes(1)));
        assertEquals(NewsletterReason.LINK_OVER, refusal(() -> As.nobody(() -> subscribing.look(token))));
        subscriptionWork.forget();
        assertEquals(0, scene.requests(address));
    }

    @Test
    void reachesEachSubscriberOnceAndOneClickEndsItsTopicsAlone() throws Exception {
        confirmed(address, "opportunities", "area.digital-evolution");
        Long id = sent(NewsletterScene.form("area.digital-evolution", "news"));
        sendAll(id);
        List<MailMessage> mails = scene.mails(address);
        assertEquals(2, mails.size());
        MailMessage letter = mails.get(1);
        assertEquals("News", letter.getSubject());
        assertTrue(letter.getTextBody().contains("Anna Prova"), letter.getTextBody());
        assertTrue(letter.getHtmlBody().contains("<strong>call</strong>"), letter.getHtmlBody());
        assertTrue(letter.getTextBody().contains(PREFERENCES), letter.getTextBody());
        String path = PREFERENCES + scene.token(address, PREFERENCES);
        String before = scene.image();
        for (String link : links(letter.getTextBody())) {
            for (String method : List.of("GET", "HEAD")) {
                assertEquals(200, http(method, link, null).statusCode(), method + " " + link);
            }
        }
        assertEquals(before, scene.image());
        assertEquals(200, http("POST", path, "List-Unsubscribe=One-Click").statusCode());
        assertEquals(
                List.of(
                        "[area.digital-evolution, CONFIRMED_BY_MAIL, 2026-11, EN, ONE_CLICK]",
                        "[opportunities, CONFIRMED_BY_MAIL, 2026-11, EN, null]"),
                scene.consents(address));
        assertEquals(1, As.staff(() -> sending.outcome(id)).ended());
        assertEquals(410, http("POST", PREFERENCES + "made-up", "x=1").statusCode());
        As.nobody(() -> {
            preferences.endAll(path.substring(PREFERENCES.length()));
            return null;
        });
        assertEquals(
                List.of(),
                As.nobody(() -> preferences.look(path.substring(PREFERENCES.length())))
                        .mine());
        sent(NewsletterScene.form("opportunities", "area.digital-evolution", "news"));
        assertEquals(2, scene.mails(address).size());
    }

    private static List<String> links(String text) {
        return Pattern.compile("https?://[^/\\s]+(/[^\\s)]*)?")
                .matcher(text)
                .results()
                .map(match -> match.group(1) == null ? "/" : match.group(1))
                .toList();
    }

    @Test
    void aMailThatComesBackIsCounted() {
        confirmed(address, "opportunities");
        Long id = sent(NewsletterScene.form("opportunities"));
        List<MailMessage> mails = scene.mails(address);
        scene.comesBack(mails.get(mails.size() - 1));
        assertEquals(1, As.staff(() -> sending.outcome(id)).bounced());
    }

    @Test
    void somebodySignedInChoosesWithoutAMailAndKeepsOneSubscription() {
        Person person = people.aPerson("Piera", "Lettrice");
        confirmed(person.getEmail(), "news");
        As.person(person, () -> mine.choose(List.of("news", "series.future-health-forum"), Language.IT));
        assertEquals(
                List.of("news", "series.future-health-forum"),
                As.person(person, () -> mine.look()).mine().stream().sorted().toList());
        assertEquals(
                List.of(
                        "[news, CONFIRMED_BY_MAIL, 2026-11, EN, null]",
                        "[series.future-health-forum, ACCOUNT, 2026-11, IT, null]"),
                scene.consents(person.getEmail()));
        As.person(person, () -> mine.choose(List.of(), Language.IT));
        assertTrue(As.person(person, () -> mine.look()).mine().isEmpty());
        assertEquals(CommonReason.NOT_SIGNED_IN, refusal(() -> As.nobody(() -> mine.look())));
    }

    @Test
    void onlyStaffWriteAndSeeSubscribers() {
        Person person = people.aPerson("Olga", "Curiosa");
        Long id = As.staff(() -> newsletters.create(NewsletterScene.form("news")));
        for (Executable attempt : List.<Executable>of(
                () -> As.person(person, () -> newsletters.find(id)),
                () -> As.person(person, () -> sending.send(id, 1)),
                () -> As.person(person, () -> sending.check(id)),
                () -> As.person(person, () -> desk.list(null, null, PageRequest.of(1))))) {
            assertEquals(CommonReason.FORBIDDEN, refusal(attempt));
        }
        assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.nobody(() -> archive.read(id, Language.IT))));
    }

    @Test
    void saysBeforehandHowManyItReachesAndHowManyReadItalian() {
        Long id = As.staff(() -> newsletters.create(NewsletterScene.form("opportunities")));
        NewsletterCheck before = As.staff(() -> sending.check(id));
        confirmed("dario." + UUID.randomUUID() + "@test.example", "opportunities");
        Person italian = people.aPerson("Ida", "Lettrice");
        As.person(italian, () -> mine.choose(List.of("opportunities"), Language.IT));
        NewsletterCheck after = As.staff(() -> sending.check(id));
        assertEquals(before.reached() + 2, after.reached());
        assertEquals(before.italian() + 1, after.italian());
        assertTrue(after.sendable());
    }

    @Test
    void isReadInTheArchiveOnceSentWhereItIsForEverybody() throws Exception {
        NewsletterForm form = NewsletterScene.form("news");
        form.setBodyIt("Testo <script>alert(1)</script> **forte**");
        Long open = sent(form);
        NewsletterForm closed = NewsletterScene.form("news");
        closed.setInArchive(false);
        Long hidden = sent(closed);
        String page = http("GET", "/newsletter/issues/" + open, null).body();
        assertTrue(page.contains("<strong>forte</strong>"), page);
        assertFalse(page.contains("<script>alert"), page);
        assertEquals(404, http("GET", "/newsletter/issues/" + hidden, null).statusCode());
    }

    @Test
    void aNewEventOfASeriesIsToldToWhoFollowsIt() {
        String follower = "carla." + UUID.randomUUID() + "@test.example";
        confirmed(follower, "series.digital-health-revolution");
        confirmed(address, "news");
        Instant starts = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        String title = "Edizione " + UUID.randomUUID();
        Long event = As.staff(() -> {
            Long id = events.create(new NewEvent(
                    "MEETING",
                    "digital-health-revolution",
                    new LocalisedText(title, title),
                    new EventTimes(
                            starts, starts.plus(2, ChronoUnit.HOURS), new EventPlace("Sala", null, "Milano", null))));
            events.changeTexts(
                    id,
                    version(id),
                    new EventTexts(
                            "MEETING",
                            "digital-health-revolution",
                            "digital-evolution",
                            null,
                            new LocalisedText(title, title),
                            new LocalisedText("Si parla di dati.", "About data."),
                            new LocalisedText("", ""),
                            "edizione-" + UUID.randomUUID(),
                            null));
            events.publish(id, version(id));
            return id;
        });
        Newsletter letter = scene.ofEvent(event);
        assertNotNull(letter);
        assertEquals(NewsletterState.PLANNED, letter.getState());
        assertTrue(letter.getPlannedAt().isAfter(Instant.now()), "staff have time to stop it");
        sendAll(letter.getId());
        List<MailMessage> mails = scene.mails(follower);
        assertEquals(2, mails.size());
        assertTrue(mails.get(1).getTextBody().contains(title), mails.get(1).getTextBody());
        assertEquals(1, scene.mails(address).size());
    }

    private long version(Long event) {
        return eventPages.open(event).event().getVersion();
    }

    private HttpResponse<String> http(String method, String path, String form) throws Exception {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path));
        if (form != null) {
            builder.header("Content-Type", "application/x-www-form-urlencoded");
        }
        builder.method(method, form == null ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        return client.send(builder.build(), BodyHandlers.ofString());
    }
}
