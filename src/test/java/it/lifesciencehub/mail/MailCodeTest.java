package it.lifesciencehub.mail;

import static it.lifesciencehub.mail.MailCodeReader.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import jakarta.mail.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code in a mail, read from the message as it goes out. */
class MailCodeTest {

    private static final String CODE = "LSH1:0123456789ABC:ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void isReadFromTheMessageThatTheHtmlShows() throws Exception {
        MailMessage mail = mail(MailFixture.aText().with(new MailCode(CODE, "Codice QR")));
        assertEquals(CODE, MailCodeReader.read(mail));
        List<Part> parts = MailCodeReader.parts(mail);
        String id = parts.stream()
                .filter(part -> is(part, "image/png"))
                .findFirst()
                .orElseThrow()
                .getHeader("Content-ID")[0]
                .replaceAll("[<>]", "");
        String html = content(parts, "text/html");
        assertTrue(html.contains("src=\"cid:" + id + "\""), html);
        assertTrue(html.contains("alt=\"Codice QR\""), html);
        assertFalse(html.contains("src=\"http"), "nothing is fetched");
        assertTrue(parts.stream().anyMatch(part -> is(part, "text/calendar")), "the calendar stands beside it");
        assertFalse(content(parts, "text/plain").contains(CODE));
    }

    @Test
    void thereIsNoPictureWithoutOne() throws Exception {
        List<Part> parts = MailCodeReader.parts(mail(MailFixture.aText()));
        assertTrue(parts.stream().noneMatch(part -> is(part, "image/png") || is(part, "multipart/related")));
    }

    private static MailMessage mail(MailText text) {
        return MailFixture.aMessage(MailDraft.of(
                        "registration.confirmed",
                        new Recipient(5L, "Anna Però", "anna.pero@azienda.example", Language.IT),
                        MailReason.REGISTERED,
                        text)
                .withCalendar(MailFixture.INVITATION));
    }

    private static String content(List<Part> parts, String type) throws Exception {
        return (String) parts.stream()
                .filter(part -> is(part, type))
                .findFirst()
                .orElseThrow()
                .getContent();
    }

    @Test
    void isWordsToEverybodyElse() {
        assertEquals(
                "<p><em>[Il codice d’ingresso]</em></p>",
                MailCode.inWords("<p><img src=\"cid:code@lifesciencehub\" width=\"210\" alt=\"Il codice d’ingresso\""
                        + " style=\"display:block;\"></p>"));
        assertEquals("<p>Prezzo $1</p>", MailCode.inWords("<p>Prezzo $1</p>"));
    }
}
