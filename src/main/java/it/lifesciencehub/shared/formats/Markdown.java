package it.lifesciencehub.shared.formats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Formatted texts that people write (CommonMark), as HTML that is safe to put into a page: HTML in the text is shown as
 * letters, links lead to the web or to a mailbox and nowhere else, pictures become their description (no page of ours
 * asks another server for anything), and headings start below the page's own.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = renderer(Map.of());
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(Plain::new)
            .build();

    private Markdown() {}

    /** The text as HTML; empty for null. */
    public static String html(String text) {
        return text == null || text.isBlank() ? "" : RENDERER.render(PARSER.parse(text));
    }

    /**
     * The text as HTML for a mail, whose programs drop style sheets.
     *
     * @param styles by the name of the element
     */
    public static String html(String text, Map<String, String> styles) {
        return text == null || text.isBlank() ? "" : renderer(styles).render(PARSER.parse(text));
    }

    /** The text without its marks, as a mail's plain part has it; links stand behind their words. Empty for null. */
    public static String plain(String text) {
        return text == null || text.isBlank() ? "" : PLAIN.render(PARSER.parse(text));
    }

    private static HtmlRenderer renderer(Map<String, String> styles) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .softbreak("<br />\n")
                .nodeRendererFactory(context -> new Restrained(context, styles))
                .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, tag, attributes, styles))
                .build();
    }

    private static void mark(Node node, String tag, Map<String, String> attributes, Map<String, String> styles) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener nofollow");
        }
        if (styles.containsKey(tag)) {
            attributes.put("style", styles.get(tag));
        }
    }

    /** Renders what commonmark would render with too much power: pictures and first-level headings. */
    private record Restrained(HtmlNodeRendererContext context, Map<String, String> styles) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading heading) {
                String tag = "h" + Math.min(6, heading.getLevel() + 1);
                context.getWriter().line();
                context.getWriter().tag(tag, styles.containsKey(tag) ? Map.of("style", styles.get(tag)) : Map.of());
                renderChildren(node);
                context.getWriter().tag("/" + tag);
                context.getWriter().line();
            } else {
                renderChildren(node);
            }
        }

        private void renderChildren(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }

    /** Words with their address behind them where it leads to the web or a mailbox; pictures as their description. */
    private record Plain(TextContentNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (node instanceof Link link && link.getDestination().matches("(?i)(https?|mailto):.*")) {
                context.getWriter().write(" (" + link.getDestination() + ")");
            }
        }
    }
}
