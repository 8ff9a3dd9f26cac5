package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A secretary shares a paper in two versions; the group takes it away, others find nothing until it is for everybody. */
class PapersJourney extends BrowserJourney {

    private final String slug = "carte-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPaperIsSharedRenewedTakenAwayAndOpened() throws IOException {
        Visitor secretary = member("Sara Segreteria", "SECRETARY", null);
        Visitor delegate = member("Dario Delegato", "DELEGATE", "Farmaceutica " + slug);
        secretary.open("/my/group-papers/" + slug);
        secretary.sees("papers", "list.emptyRun");
        assertEquals(List.of(), Accessibility.problems(secretary, "papers, none"));
        secretary.page().locator("[id='addition:title']").fill("Bozza di posizione");
        upload(secretary, "addition:file", "Prima stesura");
        secretary.page().locator("[id='addition:add']").click();
        secretary.sees("papers", "list.added", "Bozza di posizione");
        secretary.page().locator("main table a").first().click();
        secretary.page().waitForURL(Pattern.compile(".*/group-papers/[^/]+/\\d+"));
        String paper = secretary.page().url().substring(Visitor.ADDRESS.length());
        upload(secretary, "renewal:file", "Seconda stesura");
        secretary.page().locator("[id='renewal:renew']").click();
        secretary.sees("papers", "show.renewed", "Bozza di posizione");
        assertEquals(List.of(), Accessibility.problems(secretary, "paper"));
        secretary.picture("group-paper");

        delegate.open("/my/group-papers/" + slug);
        assertEquals(List.of(), Accessibility.problems(delegate, "papers"));
        delegate.open(paper);
        Download download = delegate.page()
                .waitForDownload(() ->
                        delegate.page().locator("[id$=':download']").first().click());
        assertTrue(download.suggestedFilename().startsWith("bozza-di-posizione-v2"), download.suggestedFilename());
        assertEquals("Seconda stesura", Files.readString(download.path()));

        Visitor stranger = with(new Visitor());
        stranger.enterAs("PERSON");
        assertEquals(404, stranger.open(paper).status());
        String open = "/papers/" + paper.replaceAll(".*/", "");
        Visitor anybody = with(new Visitor());
        assertEquals(404, anybody.open(open).status());

        secretary.open(paper);
        secretary.page().locator("[id='description:audience']").selectOption("PUBLIC");
        secretary.page().locator("[id='description:save']").click();
        secretary.sees("papers", "show.saved", "Bozza di posizione");
        anybody.open("/groups/" + slug);
        anybody.follow("Bozza di posizione");
        anybody.isAt(open);
        assertEquals(List.of(), Accessibility.problems(anybody, "paper for everybody"));
    }

    private static void upload(Visitor visitor, String field, String text) {
        visitor.page()
                .locator("[id='" + field + "']")
                .setInputFiles(new FilePayload("bozza.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Visitor member(String name, String mandate, String company) {
        Visitor visitor = with(new Visitor());
        Map<String, String> who = new java.util.HashMap<>(Map.of("name", name, "group", slug, "mandate", mandate));
        if (company != null) {
            who.put("delegateOf", company);
        }
        visitor.enter(who);
        return visitor;
    }
}
