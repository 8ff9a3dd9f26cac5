package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A secretary names who represents the association, writes a sitting and its report down and shares it; somebody of a
 * member company reads it, a stranger finds nothing.
 */
class RoundtableJourney extends BrowserJourney {

    private static final String PLACE = "Palazzo della Regione";

    private final String slug = "tavolo-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aSittingIsWrittenDownReportedAndReadByMembers() {
        Visitor secretary = enter(Map.of("name", "Sara Segreteria", "group", slug, "mandate", "SECRETARY"));
        Visitor delegate = enter(Map.of(
                "name", "Dario Delegato", "group", slug, "mandate", "DELEGATE", "delegateOf", "Farmaceutica " + slug));
        secretary.open("/groups/" + slug + "/sittings");
        secretary.sees("roundtables", "list.noBodiesRun");
        assertEquals(List.of(), Accessibility.problems(secretary, "roundtable, empty"));
        secretary.follow(secretary.text("roundtables", "list.addBody"));
        assertEquals(List.of(), Accessibility.problems(secretary, "new body"));
        secretary.page().locator("[id='form:name']").fill("Tavolo regionale " + slug);
        secretary.page().locator("[id='form:decides']").fill("Parere sul **piano regionale**");
        secretary.page().locator("[id='form:save']").click();
        secretary.sees("roundtables", "bodyEdit.added", "Tavolo regionale " + slug);
        String body = secretary.page().url().substring(Visitor.ADDRESS.length());

        secretary
                .page()
                .locator("[id='naming:person']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Dario Delegato"));
        LocalDateTime lastWeek = LocalDateTime.now(ZoneId.of("Europe/Rome")).minusDays(7);
        secretary
                .page()
                .locator("[id='naming:since']")
                .fill(lastWeek.toLocalDate().toString());
        secretary.page().locator("[id='naming:name']").click();
        secretary.sees("roundtables", "body.named");
        secretary.sees("Dario Delegato");
        assertEquals(List.of(), Accessibility.problems(secretary, "body"));
        secretary.picture("roundtable-body");
        secretary.page().locator("a[href*='representation=']").first().click();
        secretary.sees("roundtables", "body.endTitle", "Dario Delegato");
        assertEquals(List.of(), Accessibility.problems(secretary, "body, last day"));
        secretary.open(body + "/edit");
        assertEquals(List.of(), Accessibility.problems(secretary, "body, changed"));

        String sitting = writeDown(secretary);
        String report = sitting + "/report";
        secretary.open(report);
        assertEquals(List.of(), Accessibility.problems(secretary, "report, new"));
        Visitor other = enter(Map.of("name", "Vera Vice", "group", slug, "mandate", "VICE_CHAIR"));
        other.open(report);
        write(secretary, "Il tavolo ha approvato il **calendario**.");
        secretary.sees("roundtables", "report.saved");
        write(other, "Il tavolo si è insediato.");
        other.sees("roundtables", "report.theirs");
        other.sees("Il tavolo ha approvato il **calendario**.");
        assertEquals(
                "Il tavolo si è insediato.",
                other.page().locator("[id='form:words']").inputValue());
        assertEquals(List.of(), Accessibility.problems(other, "report, both texts"));
        other.picture("roundtable-conflict");
        write(other, "Il tavolo si è insediato e ha approvato il **calendario**.");
        other.sees("roundtables", "report.saved");

        Visitor member = enter(Map.of("name", "Mara Membro", "delegateOf", "Associata " + slug, "member", "yes"));
        Visitor stranger = enter(Map.of("name", "Olga Fuori", "delegateOf", "Estranea " + slug));
        String read = sitting.replaceAll(".*/", "/my/roundtables/");
        assertEquals(404, member.open(read).status());
        secretary.open(sitting);
        secretary.page().locator("[id='sharing:withMembers']").click();
        secretary.sees("roundtables", "show.shared.MEMBERS");
        assertEquals(List.of(), Accessibility.problems(secretary, "sitting"));
        secretary.picture("roundtable-sitting");
        secretary.open("/groups/" + slug + "/sittings");
        assertEquals(List.of(), Accessibility.problems(secretary, "roundtable"));
        secretary.picture("roundtable");

        member.open("/my/roundtables");
        assertEquals(List.of(), Accessibility.problems(member, "my roundtables"));
        member.open(read);
        member.sees("Il tavolo si è insediato e ha approvato il calendario.");
        assertEquals(List.of(), Accessibility.problems(member, "report for members"));
        assertEquals(404, stranger.open(read).status());
        assertEquals(404, stranger.open(sitting).status());
        assertEquals(404, member.open(sitting).status());
        delegate.open(sitting);
        delegate.sees("Il tavolo si è insediato e ha approvato il calendario.");
        assertEquals(0, delegate.page().locator("[id^='sharing']").count());
        Visitor staff = with(new Visitor());
        staff.enterAs("STAFF");
        staff.open("/staff/representations");
        staff.sees("Tavolo regionale " + slug);
    }

    /** A sitting of yesterday; returns its address. */
    private String writeDown(Visitor secretary) {
        secretary.open("/groups/" + slug + "/sittings/new");
        assertEquals(List.of(), Accessibility.problems(secretary, "new sitting"));
        LocalDateTime begins = LocalDateTime.now(ZoneId.of("Europe/Rome")).minusDays(1);
        secretary.page().locator("[id='form:title']").fill("Prima seduta");
        secretary.page().locator("[id='form:startsAt']").fill(field(begins));
        secretary.page().locator("[id='form:endsAt']").fill(field(begins.minusHours(1)));
        secretary.page().locator("[id='form:place']").fill(PLACE);
        secretary.page().locator("[id='form:save']").click();
        secretary.sees("roundtables", "refusal.ENDS_BEFORE_START");
        secretary.page().locator("[id='form:endsAt']").fill(field(begins.plusHours(2)));
        secretary.page().locator("[id='form:save']").click();
        secretary.sees("roundtables", "edit.planned");
        secretary.sees("Dario Delegato");
        secretary.page().waitForURL(Pattern.compile(".*/sittings/\\d+"));
        return secretary.page().url().substring(Visitor.ADDRESS.length());
    }

    private static void write(Visitor visitor, String words) {
        visitor.page().locator("[id='form:words']").fill(words);
        visitor.page().locator("[id='form:save']").click();
        visitor.settle();
    }

    private static String field(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    private Visitor enter(Map<String, String> who) {
        Visitor visitor = with(new Visitor());
        visitor.enter(new HashMap<>(who));
        return visitor;
    }
}
