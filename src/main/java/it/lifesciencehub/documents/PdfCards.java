package it.lifesciencehub.documents;

import it.lifesciencehub.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Cards of one size on pages of one size, as badges and labels are: beside or below the lines of each stands a picture.
 * A line that is too long for its card is set smaller, then on two rows, and at last cut. One thread, one document.
 */
public final class PdfCards implements Pdf {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /**
     * Where cards lie on a page; all measures in millimetres.
     *
     * @param left of the first card, from the page's edge
     * @param right from one card's left edge to that of the next
     * @param down from one card's upper edge to that of the next
     */
    public record Sheet(
            double pageWidth,
            double pageHeight,
            double cardWidth,
            double cardHeight,
            int columns,
            int rows,
            double left,
            double top,
            double right,
            double down) {

        /** A roll of labels: each one is a page. */
        public static Sheet label(double width, double height) {
            return new Sheet(width, height, width, height, 1, 1, 0, 0, width, height);
        }

        boolean upright() {
            return cardHeight > cardWidth;
        }

        int cards() {
            return columns * rows;
        }
    }

    /** A line of a card: at most so large, and at least so small before it is cut; in points. */
    public record Line(String text, double most, double least, boolean bold) {}

    /** @param pictureSays what the picture is, for those who do not see it */
    public record Card(List<Line> lines, byte[] picture, String pictureSays) {
        public Card {
            lines = List.copyOf(lines);
        }
    }

    private final PdfTree tree;
    private final Sheet sheet;
    private final double picture;
    private final double margin;
    private final FontMeasure fonts = new FontMeasure();
    private Element page;
    private int cards;

    /**
     * @param picture side of the picture in millimetres
     * @param margin inside of a card, in millimetres
     */
    public PdfCards(Language language, String title, Sheet sheet, double picture, double margin) {
        this.sheet = sheet;
        this.picture = picture;
        this.margin = margin;
        this.tree = new PdfTree(language, title, style(sheet, picture, margin));
        tree.withoutHead();
    }

    private static String style(Sheet sheet, double picture, double margin) {
        return PdfWriter.sheet("cards.css")
                + String.format(
                        Locale.ROOT,
                        "@page { size: %1$.2fmm %2$.2fmm; margin: 0; }%n"
                                + ".sheet { width: %1$.2fmm; height: %3$.2fmm; }%n"
                                + ".card { width: %4$.2fmm; height: %5$.2fmm; }%n"
                                + ".lines { left: %6$.2fmm; right: %7$.2fmm; top: %6$.2fmm; }%n"
                                + ".picture { right: %6$.2fmm; bottom: %6$.2fmm; }%n"
                                + ".picture img { width: %8$.2fmm; height: %8$.2fmm; }%n",
                        sheet.pageWidth(),
                        sheet.pageHeight(),
                        // A page exactly as high as its paper would push an empty one behind it.
                        sheet.pageHeight() - 0.2,
                        sheet.cardWidth(),
                        sheet.cardHeight(),
                        margin,
                        sheet.upright() ? margin : picture + 1.5 * margin,
                        picture);
    }

    public PdfCards card(Card card) {
        int place = cards % sheet.cards();
        if (place == 0) {
            page = tree.block(null, cards == 0 ? "sheet first" : "sheet");
        }
        Element box = tree.block(page, "card");
        box.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "left: %.2fmm; top: %.2fmm",
                        sheet.left() + place % sheet.columns() * sheet.right(),
                        sheet.top() + place / sheet.columns() * sheet.down()));
        Element lines = tree.block(box, "lines");
        card.lines().stream()
                .filter(line -> line.text() != null && !line.text().isBlank())
                .forEach(line -> write(lines, line));
        tree.picture(tree.block(box, "picture"), card.picture(), card.pictureSays());
        cards++;
        return this;
    }

    private void write(Element lines, Line line) {
        double width = (sheet.cardWidth() - 2 * margin - (sheet.upright() ? 0 : picture + margin)) * POINTS_PER_MM;
        FontMeasure.Fitted fitted = fonts.fit(line.text().strip(), width, line);
        List<Element> rows = new ArrayList<>();
        fitted.rows().forEach(row -> rows.add(tree.words(lines, row)));
        rows.forEach(row -> row.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "font-size: %.1fpt; font-weight: %s",
                        fitted.points(),
                        line.bold() ? "bold" : "normal")));
    }

    public int size() {
        return cards;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PdfWriter.write(tree.document(), out);
    }
}
