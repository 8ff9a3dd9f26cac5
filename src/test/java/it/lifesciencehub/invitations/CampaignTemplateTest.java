package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.invitations.CampaignTemplate.Placeholder;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailPreview;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignTemplateTest {

    @Test
    void putsValuesInAndLeavesTheRestAsItIs() {
        assertEquals(
                "Cara Anna (50 % di $1), { ciao } a Biotech",
                CampaignTemplate.fill(
                        "Cara {{ given_name }} (50 % di $1), { ciao } a {{organisation}}",
                        Map.of(Placeholder.GIVEN_NAME, "Anna", Placeholder.ORGANISATION, "Biotech")));
    }

    @Test
    void doesNotLookIntoValues() {
        assertEquals(
                "{{event}} $0 \\1 a {{name}}",
                CampaignTemplate.fill(
                        "{{name}} a {{organisation}}",
                        Map.of(Placeholder.NAME, "{{event}} $0 \\1", Placeholder.ORGANISATION, "{{name}}")));
    }

    @Test
    void aMissingValueIsNothingAndAnUnknownWordStays() {
        assertEquals(" {{#if}}", CampaignTemplate.fill("{{name}} {{#if}}", Map.of()));
    }

    @Test
    void knowsWhatStandsBetweenBraces() {
        assertEquals(
                List.of("name", "T(java.lang.Runtime)", ""),
                CampaignTemplate.words("{{name}} {{ T(java.lang.Runtime) }} {{}}"));
        assertTrue(CampaignTemplate.hasLooseBraces("{{name}"));
        assertTrue(CampaignTemplate.hasLooseBraces("name}}"));
        assertTrue(CampaignTemplate.hasLooseBraces("{{a {{name}} b}}"));
        assertFalse(CampaignTemplate.hasLooseBraces("{{name}} e { così } #{x} ${y}"));
    }

    @Test
    void namesWithMarkupAndLineBreaksStayNames() {
        Map<Placeholder, String> values =
                Map.of(Placeholder.NAME, "Bob <img src=x onerror=alert(1)>\r\nBcc: everybody@example.org");
        MailText text = MailText.about(CampaignTemplate.fill("Invito per {{name}}", values))
                .saying(CampaignTemplate.fill("Gentile {{name}}, \"venga\" & porti <b>amici</b>", values));
        MailPreview mail = MailPreview.of(
                MailDraft.of(
                                "invitation.sent",
                                new MailDraft.Recipient(1L, "Bob", "bob@example.org", Language.IT),
                                MailReason.CAMPAIGN,
                                text)
                        .endedAt("https://hub.example/mail-preferences/x"),
                "https://hub.example");
        assertFalse(mail.subject().contains("\n") || mail.subject().contains("\r"), mail.subject());
        assertFalse(mail.html().contains("<img"), mail.html());
        assertFalse(mail.html().contains("<b>"), mail.html());
        assertTrue(mail.html().contains("&lt;b&gt;amici&lt;/b&gt;"), mail.html());
        assertTrue(mail.html().contains("href=\"https://hub.example/mail-preferences/x\""), mail.html());
        assertTrue(mail.text().contains("https://hub.example/mail-preferences/x"), mail.text());
    }
}
