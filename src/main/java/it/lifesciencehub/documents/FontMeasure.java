package it.lifesciencehub.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Finds the size at which words fit, by the widths that the fonts themselves name. */
final class FontMeasure {

    private static final FontMeasure.Widths REGULAR = new Widths(false);
    private static final FontMeasure.Widths BOLD = new Widths(true);
    /** Widths of one font, in thousandths of its size; for the signs below 0x2100, which hold those of Europe. */
    private static final class Widths {

        private final int[] widths = new int[0x2100];
        private final int other;

        Widths(boolean bold) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(PdfWriter.font(bold)))) {
                var signs = font.getUnicodeCmapLookup();
                double unit = font.getUnitsPerEm() / 1000.0;
                for (int sign = 0; sign < widths.length; sign++) {
                    widths[sign] = (int) Math.ceil(font.getAdvanceWidth(signs.getGlyphId(sign)) / unit);
                }
                other = 1000;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double of(String text) {
            return text.codePoints()
                            .map(sign -> sign < widths.length ? widths[sign] : other)
                            .sum()
                    / 1000.0;
        }
    }

    /**
     * Words as they are set.
     *
     * @param points the size
     * @param rows one or two
     */
    record Fitted(double points, List<String> rows) {}

    /** @param width in points */
    Fitted fit(String text, double width, PdfCards.Line line) {
        Widths widths = line.bold() ? BOLD : REGULAR;
        double one = size(widths, text, width, line);
        if (one >= line.most() * 0.75) {
            return new Fitted(one, List.of(text));
        }
        List<String> rows = halves(widths, text);
        double two = rows.stream()
                .mapToDouble(row -> size(widths, row, width, line))
                .min()
                .orElse(0);
        if (rows.size() == 2 && two > one && two >= line.least()) {
            return new Fitted(two, rows);
        }
        if (one >= line.least()) {
            return new Fitted(one, List.of(text));
        }
        return new Fitted(
                line.least(),
                rows.stream().map(row -> cut(widths, row, width, line.least())).toList());
    }

    private static double size(Widths widths, String text, double width, PdfCards.Line line) {
        // Rounded down to a tenth, as it is written.
        return Math.min(line.most(), Math.floor(width / Math.max(widths.of(text), 0.001) * 10) / 10);
    }

    /** The words on two rows that are as even as they can be; one row where there is one word. */
    private static List<String> halves(Widths widths, String text) {
        List<String> best = List.of(text);
        double shortest = Double.MAX_VALUE;
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            String first = text.substring(0, at);
            String second = text.substring(at + 1);
            double longer = Math.max(widths.of(first), widths.of(second));
            if (longer < shortest) {
                shortest = longer;
                best = List.of(first, second);
            }
        }
        return best;
    }

    private static String cut(Widths widths, String row, double width, double points) {
        String kept = row;
        while (kept.length() > 1 && widths.of(kept.equals(row) ? kept : kept + "…") * points > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.equals(row) ? row : kept + "…";
    }
}
