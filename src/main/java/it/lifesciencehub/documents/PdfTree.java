package it.lifesciencehub.documents;

import it.lifesciencehub.shared.Language;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The XHTML that a PDF is set from, made of nodes and never of strings. Each heading adds its bookmark as it is written:
 * looking the headings up afterwards, in a list that follows every change of the tree, would take the square of their
 * number.
 */
final class PdfTree {

    /** What XML 1.0 has no place for: control characters, halves of surrogate pairs. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private static final Pattern LONG_WORD = Pattern.compile("\\S{25}");

    private final Document document;
    private final Element body;
    private final Element bookmarks;
    private final Element runningHead;
    private final Element[] lastBookmark = new Element[4];
    private int headings;

    PdfTree(Language language, String title) {
        this(language, title, PdfWriter.STYLE);
    }

    /** @param style the sheet that sets it */
    PdfTree(Language language, String title, String style) {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", language.code());
        document.appendChild(html);
        Element head = add(html, "head");
        text(add(head, "title"), title);
        meta(head, "subject", title);
        meta(head, "author", "Life Science Hub");
        text(add(head, "style"), style);
        bookmarks = add(head, "bookmarks");
        lastBookmark[0] = bookmarks;
        body = add(html, "body");
        runningHead = add(body, "div");
        runningHead.setAttribute("class", "head");
        text(runningHead, title);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part of the body that is set by its class alone. */
    Element block(Element parent, String name) {
        Element block = add(parent == null ? body : parent, "div");
        block.setAttribute("class", name);
        return block;
    }

    Element words(Element parent, String words) {
        return text(add(parent, "p"), words);
    }

    void picture(byte[] png, String says, int millimetres) {
        Element image = picture(block(null, "picture"), png, says);
        image.setAttribute("style", "width: " + millimetres + "mm; height: " + millimetres + "mm");
    }

    Element picture(Element parent, byte[] png, String says) {
        Element image = add(parent, "img");
        image.setAttribute("src", PdfWriter.PICTURE + Base64.getEncoder().encodeToString(png));
        image.setAttribute("alt", clean(says));
        return image;
    }

    /** For pages that carry no words of their own. */
    void withoutHead() {
        body.removeChild(runningHead);
    }

    Document document() {
        return document;
    }

    void runningHead(String words) {
        runningHead.setTextContent("");
        text(runningHead, words);
    }

    /** @param level 1 to 3 */
    void heading(int level, String words) {
        String id = "h" + ++headings;
        Element heading = text(add(body, "h" + level), words);
        heading.setAttribute("id", id);
        Element bookmark = add(lastBookmark[level - 1], "bookmark");
        bookmark.setAttribute("name", clean(words));
        bookmark.setAttribute("href", "#" + id);
        lastBookmark[level] = bookmark;
    }

    Element paragraph(String words) {
        return text(add(body, "p"), words);
    }

    void points(List<String> points) {
        Element list = add(body, "ul");
        points.forEach(point -> text(add(list, "li"), point));
    }

    void facts(Map<String, String> facts) {
        Element table = add(body, "table");
        table.setAttribute("class", "facts");
        Element rows = add(table, "tbody");
        facts.forEach((name, value) -> {
            Element row = add(rows, "tr");
            heading(row, name, "row");
            cell(add(row, "td"), value);
        });
    }

    void table(PdfTable content) {
        Element table = add(body, "table");
        Element head = add(add(table, "thead"), "tr");
        for (int column = 0; column < content.headings().size(); column++) {
            align(heading(head, content.headings().get(column), "col"), content, column);
        }
        Element rows = add(table, "tbody");
        if (content.isDrawn()) {
            table.setAttribute("class", "drawn");
        }
        for (int number = 0; number < content.rows().size(); number++) {
            List<String> cells = content.rows().get(number);
            Element row = add(rows, "tr");
            bar(heading(row, cells.get(0), "row"), content.bar(number));
            for (int column = 1; column < cells.size(); column++) {
                align(cell(add(row, "td"), cells.get(column)), content, column);
            }
        }
    }

    /** Two boxes without words: the numbers beside them say the same. */
    private void bar(Element cell, PdfTable.Bar bar) {
        if (bar != null) {
            Element full = add(cell, "div");
            full.setAttribute("class", "bar");
            full.setAttribute("style", width(bar.full()));
            if (bar.full() > 0) {
                Element part = add(full, "div");
                part.setAttribute("class", "part");
                part.setAttribute("style", width(100 * bar.part() / bar.full()));
            }
        }
    }

    private static String width(double percent) {
        return String.format(Locale.ROOT, "width: %.1f%%", Math.max(0, Math.min(100, percent)));
    }

    private Element heading(Element row, String words, String scope) {
        Element heading = cell(add(row, "th"), words);
        heading.setAttribute("scope", scope);
        return heading;
    }

    private static void align(Element cell, PdfTable content, int column) {
        if (content.isNumber(column)) {
            cell.setAttribute("class", (cell.getAttribute("class") + " number").strip());
        }
    }

    /** Lets a cell's words break where one of them would not fit into a narrow column. */
    private Element cell(Element cell, String words) {
        if (words != null && LONG_WORD.matcher(words).find()) {
            cell.setAttribute("class", "long");
        }
        return text(cell, words);
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", clean(content));
    }

    private Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private Element text(Element element, String words) {
        element.appendChild(document.createTextNode(clean(words)));
        return element;
    }

    private static String clean(String words) {
        return words == null ? "" : NOT_IN_XML.matcher(words).replaceAll("");
    }
}
