package it.lifesciencehub.shared.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void keepsParagraphsListsAndEmphasis() {
        String html = Markdown.html("Un **reparto**.\n\n- uno\n- due");
        assertTrue(html.contains("<p>Un <strong>reparto</strong>.</p>"), html);
        assertTrue(html.contains("<li>due</li>"), html);
    }

    @Test
    void showsHtmlAsLetters() {
        String html = Markdown.html("<script>alert(1)</script>\n\nciao <b onclick=x>b</b>");
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<b "), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x73;cript:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void linksLeadNowhereThatRunsSomething(String text) {
        String html = Markdown.html(text).toLowerCase(java.util.Locale.ROOT);
        assertFalse(html.matches("(?s).*href=\"\\s*(java|vb)script:.*"), html);
        assertFalse(html.contains("href=\"data:"), html);
    }

    @Test
    void keepsLinksToTheWebAndToMailboxes() {
        assertTrue(Markdown.html("[x](https://a.example/b?c=d&e)")
                .contains("<a rel=\"noopener nofollow\" href=\"https://a.example/b?c=d&amp;e\">x</a>"));
        assertTrue(Markdown.html("[x](mailto:a@b.example)").contains("mailto:a@b.example"));
    }

    @Test
    void asksNoOtherServerForPictures() {
        String html = Markdown.html("![La sala](https://tracker.example/x.png)");
        assertEquals("<p>La sala</p>", html.strip());
    }

    @Test
    void startsHeadingsBelowThePagesOwn() {
        String html = Markdown.html("# Uno\n\n###### Sei");
        assertTrue(html.contains("<h2>Uno</h2>"), html);
        assertTrue(html.contains("<h6>Sei</h6>"), html);
    }

    @Test
    void attributesCannotBeBrokenOutOf() {
        String html = Markdown.html("[x](https://a.example/\"onmouseover=\"alert(1) \"t\\\" onclick=\\\"y\")");
        assertFalse(html.matches("(?s).*<a[^>]*\" on\\w+=\".*"), html);
    }

    @Test
    void nothingGivesNothing() {
        assertEquals("", Markdown.html(null));
        assertEquals("", Markdown.html("  "));
    }
}
