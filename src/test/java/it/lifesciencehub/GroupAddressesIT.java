package it.lifesciencehub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.invitations.CampaignForm;
import it.lifesciencehub.invitations.GroupCampaignService;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.papers.GroupPaperForm;
import it.lifesciencehub.papers.GroupPaperService;
import it.lifesciencehub.positions.PositionScene;
import it.lifesciencehub.positions.PositionService;
import it.lifesciencehub.roundtables.OutsideBodyForm;
import it.lifesciencehub.roundtables.OutsideBodyService;
import it.lifesciencehub.roundtables.SittingForm;
import it.lifesciencehub.roundtables.SittingService;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every address below a group's own, as the features' lists of addresses name them, with everybody who is not in the
 * group: the page is not there for them. A feature that adds a page is looked at without a line here.
 */
@ExtendWith(ArquillianExtension.class)
class GroupAddressesIT {

    private static final String YEAR = String.valueOf(RomeTime.of(Instant.now()).getYear());

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext context;

    @Inject
    private MeetingScene scene;

    @EJB
    private MeetingService meetings;

    @EJB
    private GroupPaperService papers;

    @EJB
    private PositionService positions;

    @EJB
    private OutsideBodyService bodies;

    @EJB
    private SittingService sittings;

    @EJB
    private GroupCampaignService messages;

    @Test
    void areThereForTheGroupAlone() throws Exception {
        WorkGroup group = scene.roundtable();
        Long body = As.staff(() -> bodies.add(group.getSlug(), body()));
        Long sitting = As.staff(() -> sittings.plan(group.getSlug(), sitting(body)));
        Long meeting = As.staff(() -> meetings.plan(group.getId(), MeetingScene.form()));
        Long paper = As.staff(() -> papers.add(
                group.getId(),
                paper(),
                "bozza.txt",
                new ByteArrayInputStream("Bozza".getBytes(StandardCharsets.UTF_8))));
        Long position = As.staff(() -> positions.draft(group.getId(), PositionScene.form()));
        Long message = As.staff(() -> messages.create(group.getSlug(), message(), null));
        String other = "altro-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, HttpClient> strangers = new LinkedHashMap<>();
        strangers.put("a person", visitor(Map.of()));
        strangers.put("a company's delegate", visitor(Map.of("delegateOf", "Ditta " + other)));
        strangers.put("another group's coordinator", visitor(Map.of("group", other, "mandate", "COORDINATOR")));
        strangers.put(
                "another group's delegate",
                visitor(Map.of("group", other, "mandate", "DELEGATE", "delegateOf", "Altra ditta " + other)));
        HttpClient coordinator = visitor(Map.of("group", group.getSlug(), "mandate", "COORDINATOR"));
        HttpClient nobody = HttpClient.newHttpClient();

        List<String> wrong = new ArrayList<>();
        List<String> paths = addresses().stream()
                .filter(address -> address.matches("/groups/\\{slug}/.+|/my/group-papers/.+"))
                .map(address -> address.replace("{slug}", group.getSlug())
                        .replace("/sittings/{id}", "/sittings/" + sitting)
                        .replace("/bodies/{id}", "/bodies/" + body)
                        .replace("/messages/{id}", "/messages/" + message)
                        .replace("{id}", meeting.toString())
                        .replace("{paper}", paper.toString())
                        .replace("{position}", position.toString())
                        .replace("{year}", YEAR))
                .toList();
        assertTrue(paths.size() >= 13, paths.toString());
        for (String path : paths) {
            for (Map.Entry<String, HttpClient> stranger : strangers.entrySet()) {
                HttpResponse<String> answer = get(stranger.getValue(), path);
                if (answer.statusCode() != 404
                        || answer.body().contains(group.getName().getIt())) {
                    wrong.add(path + " answers " + stranger.getKey() + ": " + answer.statusCode());
                }
            }
            HttpResponse<String> asked = get(nobody, path);
            if (!asked.headers().firstValue("Location").orElse("").contains("/sign-in")) {
                wrong.add(path + " answers the public: " + asked.statusCode());
            }
            int own = get(coordinator, path).statusCode();
            if (own != 200 && own != 409) {
                wrong.add(path + " answers its coordinator: " + own);
            }
        }
        assertEquals(List.of(), wrong);
        for (HttpClient stranger : strangers.values()) {
            assertEquals(404, get(stranger, "/papers/" + paper).statusCode());
        }
        assertEquals(404, get(nobody, "/papers/" + paper).statusCode());
        for (HttpClient stranger : strangers.values()) {
            assertEquals(404, get(stranger, "/positions/" + position).statusCode());
            assertEquals(404, get(stranger, "/position-papers/" + position).statusCode());
            assertEquals(
                    404,
                    get(stranger, "/my/position-backing.csv?position=" + position)
                            .statusCode());
        }
        assertEquals(404, get(nobody, "/positions/" + position).statusCode());
        for (String file : List.of(
                "/my/group-people.csv?group=" + group.getSlug(),
                "/groups/" + group.getSlug() + "/year/" + YEAR + ".pdf")) {
            for (HttpClient stranger : strangers.values()) {
                assertEquals(404, get(stranger, file).statusCode(), file);
            }
            assertEquals(200, get(coordinator, file).statusCode(), file);
        }
    }

    private static OutsideBodyForm body() {
        OutsideBodyForm form = new OutsideBodyForm();
        form.setName("Tavolo di prova");
        return form;
    }

    private static SittingForm sitting(Long body) {
        SittingForm form = new SittingForm();
        form.setBodyId(body);
        form.setTitle("Seduta di prova");
        form.setStartsAt(LocalDateTime.now().minusDays(2));
        form.setEndsAt(LocalDateTime.now().minusDays(1));
        form.setPlace("Palazzo");
        return form;
    }

    private static CampaignForm message() {
        CampaignForm form = new CampaignForm();
        form.setName("Messaggio di prova");
        form.setSubjectIt("Prova");
        form.setSubjectEn("Trial");
        form.setBodyIt("Ci vediamo.");
        form.setBodyEn("See you.");
        form.setMostPerMonth(31);
        return form;
    }

    private static GroupPaperForm paper() {
        GroupPaperForm form = new GroupPaperForm();
        form.setTitle("Bozza");
        return form;
    }

    private HttpClient visitor(Map<String, String> form) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest door = HttpRequest.newBuilder(URI.create(server() + "/test/door"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertEquals(200, client.send(door, BodyHandlers.ofString()).statusCode());
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(server() + path)).build(), BodyHandlers.ofString());
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
