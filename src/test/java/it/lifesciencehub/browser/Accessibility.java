package it.lifesciencehub.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Looks at a page as axe does, on a desk's screen and on a telephone's, in light and dark. On a build server, where time
 * is short, each width is looked at in one of the two schemes; elsewhere in both, in dark by the rules about colours.
 */
final class Accessibility {

    private static final int DESK = 1440;
    private static final int NARROWEST = 360;
    private static final int[] WIDTHS = {DESK, 390};
    private static final String WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final boolean SHORT = System.getenv("CI") != null;

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
            for (ColorScheme scheme : SHORT ? List.of(shortScheme(width)) : BOTH) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(SETTLED);
                String where = name + " " + width + " " + scheme.name().toLowerCase(Locale.ROOT);
                violations(page, !SHORT && scheme == ColorScheme.DARK)
                        .forEach(violation -> problems.add(where + ": " + violation));
                visitor.picture(where.replace('/', '_').replace(' ', '-'));
            }
            if (Boolean.TRUE.equals(page.evaluate(WIDER))) {
                problems.add(name + " " + width + ": the page is wider than the screen");
            }
        }
        page.setViewportSize(DESK, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        if (page.locator("h1").count() != 1) {
            problems.add(name + ": " + page.locator("h1").count() + " h1");
        }
        return problems;
    }

    /** What is wrong on the narrowest telephone, in light; shorter than the whole look. */
    static List<String> narrow(Visitor visitor, String name) {
        List<String> problems = new ArrayList<>();
        Page page = visitor.page();
        page.setViewportSize(NARROWEST, 900);
        page.evaluate(SETTLED);
        violations(page, false).forEach(violation -> problems.add(name + " " + NARROWEST + ": " + violation));
        visitor.picture(name.replace(' ', '-') + "-" + NARROWEST);
        if (Boolean.TRUE.equals(page.evaluate(WIDER))) {
            problems.add(name + " " + NARROWEST + ": the page is wider than the screen");
        }
        page.setViewportSize(DESK, 900);
        return problems;
    }

    private static ColorScheme shortScheme(int width) {
        return width == DESK ? ColorScheme.LIGHT : ColorScheme.DARK;
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
