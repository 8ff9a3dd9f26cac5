package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the link in the log to a staff that works. */
class FirstAdministratorJourney extends BrowserJourney {

    @Test
    void comesInByTheLinkAndInvitesAColleague() {
        Visitor administrator = with(Administrator.visitor());
        // Other journeys' work may fill the first page.
        administrator.open("/staff/audit?actor=" + Administrator.NAME.replace(' ', '+'));
        administrator.sees("accounts", "action.accounts.signed-in");
        administrator.picture("audit");

        String address = "giulia." + UUID.randomUUID() + "@test.example";
        administrator.open("/admin/accounts");
        administrator.fill("accounts", "field.givenName", "Giulia");
        administrator.fill("accounts", "field.familyName", "Ferrari");
        administrator.fill("accounts", "field.address", address);
        administrator.choose("accounts", "staff.role", "STAFF");
        administrator.press("accounts", "staff.send");
        administrator.sees("accounts", "staff.invited", address);

        Mailbox.Mail mail = Mailbox.await(address, "");
        Visitor colleague = with(new Visitor());
        colleague.open(mail.link());
        colleague.sees("accounts", "welcome.STAFF_INVITATION");
        Administrator.choosePassword(colleague, "un treno per Cremona");
        List<String> codes = Administrator.enrol(colleague);
        assertEquals(10, codes.size());
        colleague.isAt("/staff");
        assertEquals(403, colleague.open("/admin/accounts").status());

        administrator.open("/staff/audit");
        administrator.sees("accounts", "action.accounts.signed-in");
        administrator.sees("Giulia Ferrari");

        colleague.open("/staff");
        colleague
                .page()
                .locator("header form[action='/sign-out'] button:visible")
                .first()
                .click();
        colleague.settle();
        colleague.open("/staff");
        colleague.isAt("/sign-in?to=");
        signIn(colleague, address, "un treno per Cremona");
        colleague.sees("accounts", "code.title");
        colleague.fill("accounts", "code.code", "000000");
        colleague.press("accounts", "code.go");
        colleague.sees("accounts", "refusal.CODE_WRONG");
        colleague.fill("accounts", "code.code", codes.get(0));
        colleague.press("accounts", "code.go");
        colleague.isAt("/staff");
    }

    static void signIn(Visitor visitor, String address, String password) {
        visitor.fill("accounts", "field.address", address);
        visitor.fill("accounts", "field.password", password);
        visitor.press("accounts", "signIn.go");
    }
}
