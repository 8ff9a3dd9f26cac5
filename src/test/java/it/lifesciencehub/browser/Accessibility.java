package it.lifesciencehub.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Looks at a page as axe does, on a desk's screen and on a telephone's: by all its rules in light, and by those about
 * colours alone in dark, which changes nothing else.
 */
final class Accessibility {

    private static final int[] WIDTHS = {1440, 390};

    /** Colours change within a moment when the scheme does, and axe would see them on their way. */
    private static final String SETTLED = "async () => { for (let i = 0; i < 3; i++) {"
            + " await new Promise(next => requestAnimationFrame(next));"
            + " await Promise.allSettled(document.getAnimations().map(one => one.finished)); } }";

    private static final String AXE = script();

    private Accessibility() {}

    /** What is wrong with the page that the visitor sees; nothing, if all is well. */
    static List<String> problems(Visitor visitor, String name) {
        List<String> problems = new ArrayList<>();
        Page page = visitor.page();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(SETTLED);
                String where = name + " " + width + " " + scheme.name().toLowerCase(java.util.Locale.ROOT);
                violations(page, scheme == ColorScheme.DARK)
                        .forEach(violation -> problems.add(where + ": " + violation));
                visitor.picture(where.replace('/', '_').replace(' ', '-'));
            }
            Object wider = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            if (Boolean.TRUE.equals(wider)) {
                problems.add(name + " " + width + ": the page is wider than the screen");
            }
        }
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        if (page.locator("h1").count() != 1) {
            problems.add(name + ": " + page.locator("h1").count() + " h1");
        }
        return problems;
    }

    /** Frames are left out: a mail that is shown in one runs no scripts, so that axe would wait for it for ever. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, boolean coloursAlone) {
        if (Boolean.FALSE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AXE + "\n;undefined");
        }
        return (List<String>) page.evaluate(
                "async colours => (await axe.run(document, {iframes: false, resultTypes:"
                        + " ['violations'], ...(colours ? {runOnly: ['color-contrast', 'link-in-text-block']} : {})}))"
                        + ".violations.flatMap(violation => violation.nodes.map(node =>"
                        + " violation.id + ' at ' + node.target.join(' ') + ': ' + node.html.slice(0, 160)))",
                coloursAlone);
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe's script").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
