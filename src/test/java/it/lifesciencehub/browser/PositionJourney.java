package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.lifesciencehub.shared.RomeTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A chair drafts a position, the group comments and is answered, three companies vote, and everybody reads what came of
 * it; a second one is voted on in secret.
 */
class PositionJourney extends BrowserJourney {

    private final String sign = UUID.randomUUID().toString().substring(0, 6);
    private final String slug = "posizioni-" + sign;
    private final String base = "/groups/" + slug + "/positions";
    private final String title = "Accesso ai dati " + sign;
    private final List<String> problems = new ArrayList<>();

    @Test
    void aPositionIsDraftedCommentedOnVotedAndPublished() {
        Visitor chair = member("Paola Presidente", null, "CHAIR");
        Visitor anna = member("Anna Alfa", "Alfa", "DELEGATE");
        Visitor bruno = member("Bruno Beta", "Beta", "DELEGATE");
        Visitor carla = member("Carla Gamma", "Gamma", "ALTERNATE");

        String position = drafts(chair, title);
        assertEquals(404, anna.open(position).status());
        consults(chair);
        Mailbox.Mail told = Mailbox.await(address("Anna"), "Consultazione");
        comments(anna, told.link());
        answers(chair, position);
        opens(chair, position, false);
        look(chair, "position-ballot-officer");

        anna.open("/my");
        anna.sees("positions", "mine.title");
        look(anna, "my-votes");
        votes(anna, position, "choice.YES", null);
        votes(bruno, Mailbox.await(address("Bruno"), "Si vota").link(), "choice.YES", null);
        votes(carla, position, "choice.YES", null);
        votes(carla, position, "choice.NO", "Troppo presto");
        look(carla, "position-voted");
        chair.open(position);
        chair.press("positions", "run.close");
        chair.sees("positions", "show.closed");
        chair.sees("positions", "outcome.CARRIED");
        chair.sees("Troppo presto");
        Visitor anybody = with(new Visitor());
        String open = "/positions/" + position.replaceAll(".*/", "");
        assertEquals(404, anybody.open(open).status());
        chair.press("positions", "run.publish");
        chair.sees("positions", "show.published");
        look(chair, "position-published");

        anybody.open("/positions?q=" + sign);
        look(anybody, "positions-public");
        anybody.follow(title);
        anybody.isAt(open);
        anybody.sees("positions", "public.votes", 2, 1, 0);
        anybody.seesNot("Gamma " + sign);
        look(anybody, "position-public");
        shares(chair, anna, position);
        chair.open(base + "?state=PUBLISHED");
        chair.sees(title);
        look(chair, "positions-list");
        Visitor stranger = with(new Visitor());
        stranger.enterAs("PERSON");
        assertEquals(404, stranger.open(position).status());
        assertEquals(List.of(), problems);
    }

    @Test
    void aSecretBallotSaysBeforeTheVoteThatThereIsNoSecond() {
        Visitor chair = member("Paola Presidente", null, "CHAIR");
        Visitor anna = member("Anna Alfa", "Alfa", "DELEGATE");
        member("Bruno Beta", "Beta", "DELEGATE");
        String position = drafts(chair, title);
        consults(chair);
        chair.follow(chair.text("positions", "run.decide"));
        chair.sees("positions", "secrecy.BETWEEN_TWO");
        opens(chair, position, true);
        anna.open(position);
        anna.sees("positions", "vote.secret");
        look(anna, "position-secret");
        votes(anna, position, "choice.NO", null);
        anna.sees("positions", "vote.castSecret");
        assertEquals(
                0, anna.button("positions", "vote.castFor", company("Alfa")).count());
        chair.open(position);
        chair.sees("positions", "ballot.secretUntil");
        chair.sees("positions", "ballot.voted", 1, 2, 1);
        look(chair, "position-secret-officer");
        assertEquals(List.of(), problems);
    }

    private String drafts(Visitor chair, String title) {
        chair.open(base);
        chair.sees("positions", "list.emptyRun");
        look(chair, "positions-none");
        chair.follow(chair.text("positions", "list.new"));
        chair.press("positions", "edit.save");
        chair.sees("positions", "refusal.TITLE_MISSING");
        look(chair, "position-new");
        chair.fill("positions", "field.titleIt", title);
        chair.fill("positions", "field.summaryIt", "Chiediamo **regole chiare**.");
        chair.press("positions", "edit.save");
        chair.sees("positions", "edit.drafted");
        chair.page().waitForURL(Pattern.compile(".*/positions/\\d+"));
        look(chair, "position-draft");
        return chair.page().url().substring(Visitor.ADDRESS.length());
    }

    private void consults(Visitor chair) {
        chair.fill(
                "positions",
                "run.until",
                LocalDate.now(RomeTime.ZONE).plusDays(7).toString());
        chair.press("positions", "run.consult");
        chair.sees("positions", "show.consulted");
    }

    private void comments(Visitor visitor, String link) {
        visitor.open(link);
        visitor.fill("positions", "talk.mine", "Manca un termine.");
        visitor.press("positions", "talk.send");
        visitor.sees("positions", "talk.commented", 1);
        visitor.sees("positions", "talk.waits");
        look(visitor, "position-commented");
    }

    private void answers(Visitor chair, String position) {
        chair.open(position);
        chair.sees("positions", "run.unanswered", 1);
        look(chair, "position-unanswered");
        chair.page()
                .getByLabel(chair.text("positions", "talk.verdict", 1), new Page.GetByLabelOptions().setExact(true))
                .selectOption("PARTLY");
        chair.page()
                .getByLabel(chair.text("positions", "talk.words", 1), new Page.GetByLabelOptions().setExact(true))
                .fill("Lo aggiungiamo nella prossima versione.");
        chair.press("positions", "talk.answerTo", 1);
        chair.sees("positions", "talk.answered");
    }

    private void opens(Visitor chair, String position, boolean secret) {
        chair.open(position + "/decide");
        look(chair, "position-decide");
        chair.press("positions", "decide.open");
        chair.sees("positions", "refusal.EARLY_REASON_MISSING");
        chair.fill("positions", "decide.earlyReason", "Tutti hanno letto");
        chair.fill(
                "positions",
                "decide.closesAt",
                LocalDateTime.now(RomeTime.ZONE)
                        .plusDays(3)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        if (secret) {
            chair.field("positions", "decide.secret").check();
        }
        chair.press("positions", "decide.open");
        chair.sees("positions", "decide.ballotOpened");
    }

    private void votes(Visitor visitor, String position, String choice, String reason) {
        visitor.open(position);
        visitor.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(visitor.text("positions", choice))
                                .setExact(true))
                .check();
        if (reason != null) {
            visitor.fill("positions", "vote.reason", reason);
        }
        visitor.page()
                .locator("[id='vote']")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions())
                .click();
        visitor.settle();
        visitor.sees("positions", "vote.done");
    }

    /** A member is asked by mail and says so; a company that is none sees nothing. */
    private void shares(Visitor chair, Visitor delegate, String position) {
        String company = "Delta " + sign;
        Visitor dora = with(new Visitor());
        dora.enter(Map.of("name", "Dora Delta", "address", address("Dora"), "delegateOf", company, "member", "yes"));
        chair.open(position);
        chair.fill(
                "positions",
                "run.backingUntil",
                LocalDate.now(RomeTime.ZONE).plusDays(20).toString());
        chair.press("positions", "run.share");
        chair.sees("positions", "show.shared");
        dora.open(Mailbox.await(address("Dora"), "sostiene").link());
        look(dora, "company-positions");
        dora.fill("positions", "company.note", "Con convinzione");
        dora.press("positions", "company.backOf", title);
        dora.sees("positions", "company.backed");
        dora.sees("positions", "backs.true");
        chair.open(position);
        chair.sees("Con convinzione");
        look(chair, "position-shared");
        delegate.open("/company");
        delegate.page()
                .locator("a[href$='/positions'][href*='/company/']")
                .first()
                .click();
        delegate.sees("positions", "company.emptyText");
        look(delegate, "company-positions-none");
    }

    private void look(Visitor visitor, String name) {
        problems.addAll(Accessibility.problems(visitor, name));
    }

    private Visitor member(String name, String company, String mandate) {
        Visitor visitor = with(new Visitor());
        Map<String, String> who = new HashMap<>(
                Map.of("name", name, "address", address(name.split(" ")[0]), "group", slug, "mandate", mandate));
        if (company != null) {
            who.put("delegateOf", company(company));
        }
        visitor.enter(who);
        return visitor;
    }

    private String company(String name) {
        return name + " " + sign;
    }

    private String address(String given) {
        return given.toLowerCase(Locale.ROOT) + "." + sign + "@test.example";
    }
}
