package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.lists.SavedViewService;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists' files and pages as staff's browser gets them. */
@ExtendWith(ArquillianExtension.class)
class OrganisationTablesIT {

    @Inject
    private HttpServletRequest request;

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationFixture fixture;

    @EJB
    private SavedViewService views;

    private final HttpClient staff =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    private Long alfa;
    private Long person;

    @BeforeEach
    void twoOrganisationsAndStaff() throws Exception {
        alfa = create("Alfa", SizeClass.SMALL);
        create("=Beta", SizeClass.LARGE);
        HttpRequest door = HttpRequest.newBuilder(URI.create(server() + "/test/door"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("role=STAFF"))
                .build();
        HttpResponse<String> entered = staff.send(door, BodyHandlers.ofString());
        assertEquals(200, entered.statusCode());
        person = Long.valueOf(entered.body());
    }

    private Long create(String name, SizeClass size) {
        OrganisationForm form = new OrganisationForm();
        form.setName(name + " " + mark);
        form.setKind(OrganisationKind.COMPANY);
        form.setSizeClass(size);
        return As.staff(() -> organisations.create(form));
    }

    private String server() {
        return "http://127.0.0.1:" + request.getLocalPort() + request.getContextPath();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return staff.send(
                HttpRequest.newBuilder(URI.create(server() + path))
                        .header("Accept-Language", "it")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private List<String> lines(String path) throws IOException, InterruptedException {
        return new String(get(path).body(), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void holdWhatTheFiltersFindInTheListsOrderWithTheChosenColumns() throws Exception {
        String query = "?q=" + mark + "&columns=NAME,SIZE&sort=-NAME";
        assertEquals(
                List.of(
                        "\uFEFFDenominazione;Dimensione",
                        "Alfa " + mark + ";Piccola (10–49)",
                        "'=Beta " + mark + ";Grande (250 e oltre)"),
                lines("/staff/organisations.csv" + query));
        assertEquals(
                2, lines("/staff/organisations.csv" + query + "&size=SMALL").size());
        assertEquals(
                1, lines("/staff/organisations.csv" + query + "&size=MICRO").size());
        assertEquals(
                List.of("\uFEFFDenominazione", "Alfa " + mark),
                lines("/staff/organisations.csv?columns=NAME&id=" + alfa));
    }

    @Test
    void comeAsFilesThatAreKept() throws Exception {
        HttpResponse<byte[]> answer = get("/staff/organisations.xlsx?q=" + mark);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .matches("attachment; filename=\"organizzazioni-\\d{4}-\\d\\d-\\d\\d\\.xlsx\""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("PK", new String(answer.body(), 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void holdPeopleToo() throws Exception {
        fixture.aDelegateOf(fixture.byName("Alfa " + mark));
        assertEquals(
                List.of("\uFEFFNome;Organizzazione;Delegato", "Delegato Davide;Alfa " + mark + ";sì"),
                lines("/staff/people.csv?q=" + mark + "&columns=NAME,ORGANISATION,DELEGATE"));
    }

    @Test
    void answerNotFoundToAFilterThatIsNone() throws Exception {
        for (String path : List.of(
                "/staff/organisations.csv?kind=NONE",
                "/staff/organisations?kind=NONE",
                "/staff/organisations.csv?group=x",
                "/staff/organisations.csv?id=x",
                "/staff/people.csv?function=NONE",
                "/staff/people?organisation=1")) {
            assertEquals(404, get(path).statusCode(), path);
        }
        assertEquals(400, get("/staff/registrations.csv?event=x").statusCode());
    }

    /** A form sends its empty fields along; an address that is to be sent to somebody should not have them. */
    @Test
    void pagesLeadToATidyAddress() throws Exception {
        HttpResponse<byte[]> answer = get("/staff/organisations?q=" + mark + "&kind=&size=SMALL&sector=");
        assertEquals(302, answer.statusCode());
        String to = answer.headers().firstValue("Location").orElse("");
        assertTrue(to.endsWith("/staff/organisations?q=" + mark + "&size=SMALL"), to);
        String page =
                new String(get("/staff/organisations?q=" + mark + "&size=SMALL").body(), StandardCharsets.UTF_8);
        assertTrue(page.contains("Alfa " + mark));
        assertFalse(page.contains("Beta " + mark));
    }

    @Test
    void openWithThePreferredViewAndOfferTheOthers() throws Exception {
        Identity me = new Identity(person, person, "Io", Set.of(Role.PERSON, Role.STAFF), "");
        Caller.call(me, () -> views.save("organisations", "Altre", "q=x", List.of("NAME"), false));
        Long id = Caller.call(
                me, () -> views.save("organisations", "Mie", "q=" + mark, List.of("NAME", "WEBSITE"), true));
        String to = get("/staff/organisations").headers().firstValue("Location").orElse("");
        assertTrue(to.endsWith("/staff/organisations?q=" + mark + "&columns=NAME%2CWEBSITE&view=" + id), to);
        HttpResponse<byte[]> answer = get(to.substring(to.indexOf("/staff")));
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        assertEquals(200, answer.statusCode());
        assertTrue(page.contains(">Mie</a>") && page.contains(">Altre</a>"));
        assertTrue(page.contains(">Sito</th>") && !page.contains(">Genere</th>"));
        assertEquals(200, get("/staff/organisations?view=all").statusCode());
    }
}
