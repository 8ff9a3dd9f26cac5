package it.lifesciencehub.minutes;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The frozen text of minutes as PDF: its headings become sections and bookmarks, and at the end stands its hash. */
final class MinutesPdf {

    private static final Parser PARSER = Parser.builder().build();
    private static final int SECTION = 2;

    private final PdfDocument document;
    private boolean inSection;

    private MinutesPdf(PdfDocument document) {
        this.document = document;
    }

    /** @param minutes that are approved */
    static PdfDocument of(Minutes minutes) {
        Node text = PARSER.parse(minutes.getApprovedText());
        String title = words(text.getFirstChild());
        PdfDocument document = new PdfDocument(minutes.getLanguage(), title)
                .runningHead(Texts.get(minutes.getLanguage(), "minutes", "show.of", title));
        MinutesPdf pdf = new MinutesPdf(document);
        for (Node node = text.getFirstChild().getNext(); node != null; node = node.getNext()) {
            pdf.block(node);
        }
        return document.facts(
                Map.of(Texts.get(minutes.getLanguage(), "minutes", "text.hash"), minutes.getApprovedHash()));
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            if (heading.getLevel() <= SECTION || !inSection) {
                document.section(words(node));
                inSection = true;
            } else {
                document.subsection(words(node));
            }
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            document.points(points(node));
        } else if (node instanceof Paragraph || node.getFirstChild() == null) {
            document.paragraph(words(node));
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                block(child);
            }
        }
    }

    private static List<String> points(Node list) {
        List<String> points = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            points.add(words(item).strip());
        }
        return points;
    }

    /** The letters of a node without what formats them. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            words.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            words.append(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            words.append(html.getLiteral());
        } else if (node instanceof HtmlInline html) {
            words.append(html.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, words);
            if (child instanceof Paragraph && child.getNext() != null) {
                words.append('\n');
            }
        }
    }
}
