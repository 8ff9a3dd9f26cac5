package it.lifesciencehub.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page as axe does, in light and dark, on a desk's screen and on a telephone's. */
final class Accessibility {

    private static final int[] WIDTHS = {1440, 390};

    private Accessibility() {}

    /** What is wrong with the page that the visitor sees; nothing, if all is well. */
    static List<String> problems(Visitor visitor, String name) {
        List<String> problems = new ArrayList<>();
        Page page = visitor.page();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String where = name + " " + width + " " + scheme.name().toLowerCase(java.util.Locale.ROOT);
                new AxeBuilder(page)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> violation
                                .getNodes()
                                .forEach(node ->
                                        problems.add(where + ": " + violation.getId() + " at " + node.getTarget())));
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
}
