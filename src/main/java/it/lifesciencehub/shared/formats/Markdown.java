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

/**
 * Formatted texts that people write (CommonMark), as HTML that is safe to put into a page: HTML in the text is shown as
 * letters, links lead to the web or to a mailbox and nowhere else, pictures become their description (no page of ours
 * asks another server for anything), and headings start below the page's own.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .softbreak("<br />\n")
            .nodeRendererFactory(Restrained::new)
            .attributeProviderFactory(context -> Markdown::mark)
            .build();

    private Markdown() {}

    /** The text as HTML; empty for null. */
    public static String html(String text) {
        return text == null || text.isBlank() ? "" : RENDERER.render(PARSER.parse(text));
    }

    private static void mark(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener nofollow");
        }
    }

    /** Renders what commonmark would render with too much power: pictures and first-level headings. */
    private record Restrained(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading heading) {
                String tag = "h" + Math.min(6, heading.getLevel() + 1);
                context.getWriter().line();
                context.getWriter().tag(tag);
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
}
