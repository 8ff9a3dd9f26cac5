package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import it.lifesciencehub.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the public page to the company's own desk: apply, be asked, answer, be approved, sign in. */
class ApplyJourney extends BrowserJourney {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String organisation = "Biotech " + run + " srl";
    private final String address = "anna." + run + "@test.example";

    private Visitor onATelephone() {
        Visitor visitor = with(new Visitor());
        visitor.page().setViewportSize(390, 844);
        return visitor;
    }

    @Test
    void aCompanyAppliesAndItsDelegateComesIn() {
        Visitor anna = onATelephone();
        Applicant applicant = new Applicant(anna, organisation, address);
        applicant.fillIn();
        anna.press("applications", "join.send");
        anna.sees("applications", "refusal.PRIVACY_REQUIRED");
        assertThat(anna.field("organisations", "field.name")).hasValue(organisation);
        assertThat(anna.field("organisations", "sector.RESEARCH")).isChecked();
        applicant.send();
        String link = applicant.link();
        anna.open(link);
        anna.sees("applications", "application.state.SUBMITTED");

        Visitor staff = with(Administrator.staff());
        staff.open("/staff");
        staff.follow(staff.text("portal", "overview.applications"));
        staff.open("/staff/membership/applications?q=" + run);
        staff.follow(organisation);
        String review = staff.page().url();
        staff.page().getByText(staff.text("applications", "review.askOpen")).click();
        staff.fill("applications", "review.question", "Da quando lavorate nella ricerca?");
        staff.press("applications", "review.askDo");
        staff.sees("applications", "review.asked");

        anna.open(Mailbox.await(address, anna.text("applications", "mail.question.subject", organisation))
                .link());
        anna.sees("Da quando lavorate nella ricerca?");
        anna.fill("applications", "application.answer", "Dal 2019.");
        anna.press("applications", "application.answerSend");
        anna.sees("applications", "application.state.SUBMITTED");

        staff.open(review);
        staff.sees("Dal 2019.");
        staff.follow(staff.text("applications", "review.approve"));
        staff.press("applications", "approve.do");
        staff.sees("applications", "approve.done", organisation);
        staff.picture("application-approved");

        anna.open(link);
        anna.sees("applications", "application.state.APPROVED");
        anna.open(Mailbox.await(address, anna.text("accounts", "mail.invitation.subject", organisation))
                .link());
        Administrator.choosePassword(anna, "un treno per Cremona");
        anna.open("/company");
        anna.sees(organisation);
        anna.picture("applied-company");
    }

    @Test
    void anUnfinishedApplicationIsCompletedByItsLink() {
        Visitor visitor = onATelephone();
        visitor.open("/join");
        visitor.fill("organisations", "field.name", organisation);
        visitor.fill("applications", "apply.field.email", address);
        visitor.press("applications", "join.save");
        visitor.sees("applications", "join.outcome.SAVED");
        visitor.open(Mailbox.await(address, visitor.text("applications", "mail.draft.subject", organisation))
                .link());
        visitor.sees("applications", "application.state.DRAFT");
        assertThat(visitor.field("organisations", "field.name")).hasValue(organisation);
        visitor.fill("organisations", "field.municipality", "Lodi");
        visitor.press("applications", "application.saveDraft");
        visitor.sees("applications", "application.saved");
        assertThat(visitor.field("organisations", "field.municipality")).hasValue("Lodi");
        visitor.press("applications", "join.send");
        visitor.sees("applications", "apply.problems");
        assertEquals(List.of(), Accessibility.problems(visitor, "join draft"));
        visitor.page()
                .getByText(visitor.text("applications", "application.withdrawAsk"))
                .click();
        visitor.press("applications", "application.withdrawDo");
        visitor.sees("applications", "application.state.WITHDRAWN");
    }

    @Test
    void aWrongLinkSaysSoAndHelpsOn() {
        Visitor visitor = with(new Visitor(Language.EN, null));
        Response answer = visitor.open("/join/not-a-link-of-ours");
        assertEquals(410, answer.status());
        visitor.sees("applications", "refusal.APPLICATION_LINK_NOT_VALID");
        assertEquals(List.of(), Accessibility.problems(visitor, "join gone"));
        visitor.follow(visitor.text("applications", "link.title"));
        visitor.fill("applications", "apply.field.email", address);
        visitor.press("applications", "link.send");
        visitor.sees("applications", "link.sent", address);
    }

    @Test
    void theKeyboardAloneSufficesToSaveAnApplication() {
        Visitor visitor = with(new Visitor());
        visitor.open("/");
        visitor.tabTo(visitor.page().locator("main a[href$='/join']").first());
        visitor.page().keyboard().press("Enter");
        visitor.settle();
        visitor.isAt("/join");
        visitor.tabTo(visitor.field("organisations", "field.name"));
        visitor.page().keyboard().type(organisation);
        visitor.tabTo(visitor.field("applications", "apply.field.email"));
        visitor.page().keyboard().type(address);
        visitor.tabTo(visitor.button("applications", "join.save"));
        visitor.page().keyboard().press("Enter");
        visitor.settle();
        visitor.sees("applications", "join.outcome.SAVED");
        assertTrue(visitor.page().url().endsWith("/join"));
    }
}
