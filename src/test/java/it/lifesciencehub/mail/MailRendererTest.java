package it.lifesciencehub.mail;

import static it.lifesciencehub.mail.MailFixture.HUB;
import static it.lifesciencehub.mail.MailFixture.aDraft;
import static it.lifesciencehub.mail.MailFixture.aDraftTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRendererTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysTheSameInTextAndHtml(Language language) {
        RenderedMail mail = MailRenderer.render(aDraftTo("Anna Però", "a@b.example", language), HUB);
        assertEquals(words(mail.text().replace("-- \n", "")), words(visible(mail.html())));
        assertTrue(mail.html().contains("<html lang=\"" + language.code() + "\">"));
    }

    @ParameterizedTest
    @EnumSource(MailReason.class)
    void saysWhyItWasSentInBothLanguages(MailReason reason) {
        for (Language language : Language.values()) {
            MailDraft draft =
                    MailDraft.of("x", new Recipient(1L, "Eva", "e@b.example", language), reason, MailText.about("x"));
            RenderedMail mail = MailRenderer.render(draft, HUB);
            assertFalse(mail.text().contains("???"), mail.text());
            assertTrue(mail.text().contains("Life Science Hub"), mail.text());
        }
    }

    @Test
    void escapesWhateverLooksLikeMarkup() {
        MailText text = MailText.about("<script>1</script>")
                .saying("<b>2</b> & \"3\"")
                .fact("<i>4", "'5'</td>")
                .button("<6>", HUB + "/?x=\"onclick='alert(1)'<7>");
        String html = MailRenderer.render(
                        MailDraft.of(
                                "x",
                                new Recipient(1L, "<img src=x onerror=alert(1)>", "e@b.example", Language.IT),
                                MailReason.INVITED,
                                text),
                        HUB)
                .html();
        for (String markup : List.of("<script", "<b>", "<i>", "<img", "<6>", "<7>", "'5'", "\"onclick")) {
            assertFalse(html.contains(markup), markup);
        }
        assertTrue(html.contains("Gentile &lt;img src=x onerror=alert(1)&gt;,"));
    }

    @Test
    void keepsSubjectAndNamesOnOneLine() {
        MailText text = MailText.about("Uno\r\nBcc: spia@example.org\u2028due\u0000\u202Etre");
        MailDraft draft = MailDraft.of(
                "x", new Recipient(1L, "Eva\r\nTo: x", "e@b.example", Language.EN), MailReason.INVITED, text);
        assertEquals(
                "Uno Bcc: spia@example.org due tre",
                MailRenderer.render(draft, HUB).subject());
        assertTrue(MailRenderer.render(draft, HUB).text().startsWith("Dear Eva To: x,\n"));
        assertEquals("Eva To: x", MailFixture.aMessage(draft).getRecipientName());
    }

    @Test
    void fetchesNothing() {
        String html = MailRenderer.render(aDraft(), HUB).html();
        for (String fetching : List.of("<img", "<link", "url(", "@import", "src=", "<script")) {
            assertFalse(html.contains(fetching), fetching);
        }
    }

    @Test
    void greetsSomebodyWithoutAName() {
        assertTrue(MailRenderer.render(aDraftTo(" ", "a@b.example", Language.IT), HUB)
                .text()
                .startsWith("Buongiorno,\n"));
    }

    @Test
    void refusesAButtonThatIsNoWebAddress() {
        MailText text = MailText.about("x").button("Apri", "javascript:alert(1)");
        MailDraft draft =
                MailDraft.of("x", new Recipient(1L, "Eva", "e@b.example", Language.IT), MailReason.INVITED, text);
        assertThrows(IllegalArgumentException.class, () -> MailRenderer.render(draft, HUB));
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)^.*<body", "<body")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
