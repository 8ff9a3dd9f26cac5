package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailLetter.Card;
import it.lifesciencehub.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterRendererTest {

    private static RenderedMail mail(String subject, String name, MailLetter letter) {
        return MailRenderer.render(
                MailDraft.of(
                                "newsletter.sent",
                                new Recipient(null, name, "anna@example.org", Language.IT),
                                MailReason.SUBSCRIBED,
                                MailText.about(subject).with(letter))
                        .endedAt("https://hub.example/newsletter/preferences/x"),
                "https://hub.example");
    }

    @Test
    void formatsSafelyAndReadsAsPlainText() {
        RenderedMail mail = mail(
                "Notizie",
                "Anna",
                new MailLetter(
                        "## Novità\n\nUn **bando** su [questa pagina](https://hub.example/x).\n\n- uno\n- due",
                        List.of(new Card(
                                "Forum",
                                "10 marzo · Milano",
                                "Si parla.",
                                "Vai",
                                "https://hub.example/events/forum"))));
        assertTrue(mail.html().contains("<strong>bando</strong>"), mail.html());
        assertTrue(mail.html().contains("<h3 style="), mail.html());
        assertTrue(mail.html().contains("href=\"https://hub.example/x\""), mail.html());
        for (String words : List.of("Novità", "bando", "https://hub.example/x", "- uno", "Forum", "Vai", "10 marzo")) {
            assertTrue(mail.text().contains(words), mail.text());
        }
        assertFalse(mail.text().contains("**"), mail.text());
        assertTrue(mail.text().contains("https://hub.example/newsletter/preferences/x"), mail.text());
    }

    @Test
    void nothingInItIsMarkupOfItsOwnOrFetchedFromElsewhere() {
        RenderedMail mail = mail(
                "Oggetto\r\nBcc: all@example.org",
                "<script>alert(1)</script>",
                new MailLetter(
                        "<img src=x onerror=alert(1)>\n\n![pixel](https://track.example/p.gif)\n\n"
                                + "[clic](javascript:alert(1)) {{name}} ${7+7} #{7+7}",
                        List.of(new Card(
                                "<b>titolo</b>", "<i>", "\"onclick=\"", "<u>", "https://hub.example/\"onx=\"1"))));
        for (String markup : List.of("<script", "<img", "track.example", "javascript:", "<b>", "<i>", "<u>", "\"onx")) {
            assertFalse(mail.html().contains(markup), markup);
        }
        assertFalse(mail.text().contains("javascript:") || mail.text().contains("track.example"), mail.text());
        assertFalse(mail.subject().contains("\n") || mail.subject().contains("\r"), mail.subject());
        assertTrue(mail.text().contains("${7+7} #{7+7}"), mail.text());
    }
}
