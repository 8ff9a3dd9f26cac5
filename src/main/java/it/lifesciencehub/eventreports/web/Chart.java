package it.lifesciencehub.eventreports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * A drawing as SVG: lines that go on by steps, or columns, over a scale from nothing up. Colours come from the style sheet
 * by the classes {@code chart__…}; all texts are given by the caller, and what a chart shows stands in a table beside it.
 * Made once for a wide and once for a narrow place, since texts in a drawing grow and shrink with it.
 *
 * @param width of the whole, in units of which a letter is 12 high
 */
final class Chart {

    private static final int TOP = 52;
    private static final int BOTTOM = 26;
    private static final int LEFT = 46;
    private static final int RIGHT = 14;
    private static final int LINE_OF_MARKS = 16;
    private static final int GRID_LINES = 4;

    private final int width;
    private final int height;
    private final int top;
    private final long from;
    private final long to;
    private final long most;
    private final StringBuilder body = new StringBuilder();

    /** What happened along the way: a line from top to bottom with its name. */
    record Mark(long at, String name) {}

    /** A value from a place on until the next one. */
    record Point(long at, long value) {}

    /**
     * @param from the place of the left edge
     * @param to the place of the right edge
     * @param largest value that is drawn
     * @param marked whether there are marks, for which room is left at the top
     */
    Chart(int width, int height, long from, long to, long largest, boolean marked) {
        this.width = width;
        this.height = height;
        this.top = marked ? TOP : 12;
        this.from = from;
        this.to = Math.max(to, from + 1);
        this.most = Math.max(GRID_LINES, step(largest) * ((largest + step(largest) - 1) / step(largest)));
    }

    /** A round number of which about four make up the largest value. */
    static long step(long largest) {
        long rough = Math.max(1, (largest + GRID_LINES - 1) / GRID_LINES);
        long power = (long) Math.pow(10, Math.floor(Math.log10(rough)));
        for (long factor : new long[] {1, 2, 5, 10}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return rough;
    }

    Chart grid(LongFunction<String> name) {
        for (long value = 0; value <= most; value += step(most)) {
            String y = number(y(value));
            body.append("<line class=\"chart__grid\" x1=\"")
                    .append(LEFT)
                    .append("\" x2=\"")
                    .append(width - RIGHT)
                    .append("\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
            text(LEFT - 6, y(value) + 4, "end", name.apply(value));
        }
        return this;
    }

    /** Names below, as many as there is room for; every one at its place. */
    Chart names(List<Long> places, LongFunction<String> name) {
        int room = Math.max(2, (width - LEFT - RIGHT) / 72);
        int each = Math.max(1, (places.size() + room - 1) / room);
        for (int i = 0; i < places.size(); i += each) {
            double x = x(places.get(i));
            String anchor = x > width - RIGHT - 24 ? "end" : x < LEFT + 12 ? "start" : "middle";
            text(x, height - 8, anchor, name.apply(places.get(i)));
        }
        return this;
    }

    /** Goes on at the same height until the next point, and from the last one to the end. */
    Chart line(String kind, List<Point> points, long end) {
        if (points.isEmpty()) {
            return this;
        }
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            double x = x(Math.min(Math.max(point.at(), from), to));
            if (path.isEmpty()) {
                path.append('M').append(number(x)).append(' ').append(number(y(0)));
            } else {
                path.append('H').append(number(x));
            }
            path.append('V').append(number(y(point.value())));
        }
        path.append('H').append(number(x(Math.min(Math.max(end, from), to))));
        body.append("<path class=\"chart__line chart__line--")
                .append(kind)
                .append("\" d=\"")
                .append(path)
                .append("\"/>");
        return this;
    }

    /** One for each point, from its place to the next one's. */
    Chart columns(List<Point> points) {
        double wide = (double) (width - LEFT - RIGHT) / Math.max(1, points.size());
        for (int i = 0; i < points.size(); i++) {
            double high = y(0) - y(points.get(i).value());
            if (high > 0) {
                body.append("<rect class=\"chart__column\" x=\"")
                        .append(number(LEFT + i * wide + wide * 0.08))
                        .append("\" y=\"")
                        .append(number(y(0) - high))
                        .append("\" width=\"")
                        .append(number(wide * 0.84))
                        .append("\" height=\"")
                        .append(number(high))
                        .append("\"/>");
            }
        }
        return this;
    }

    /** Those outside of the edges are left out; names stand below each other, so that none covers another. */
    Chart marks(List<Mark> marks) {
        List<Mark> inside = new ArrayList<>(marks.stream()
                .filter(mark -> mark.at() >= from && mark.at() <= to)
                .toList());
        for (int i = 0; i < inside.size(); i++) {
            double x = x(inside.get(i).at());
            int y = 12 + i % 3 * LINE_OF_MARKS;
            body.append("<line class=\"chart__mark\" x1=\"")
                    .append(number(x))
                    .append("\" x2=\"")
                    .append(number(x))
                    .append("\" y1=\"")
                    .append(y + 3)
                    .append("\" y2=\"")
                    .append(number(y(0)))
                    .append("\"/>");
            boolean right = x > width * 0.6;
            text(
                    right ? x - 4 : x + 4,
                    y,
                    right ? "end" : "start",
                    inside.get(i).name());
        }
        return this;
    }

    /** @param shape wide or narrow: where it is shown */
    String svg(String shape, String label) {
        return "<svg class=\"chart__svg chart__svg--" + shape + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-label=\"" + escape(label) + "\" focusable=\"false\">" + body + "</svg>";
    }

    private void text(double x, double y, String anchor, String words) {
        body.append("<text class=\"chart__text\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(escape(words))
                .append("</text>");
    }

    private double x(long place) {
        return LEFT + (double) (width - LEFT - RIGHT) * (place - from) / (to - from);
    }

    private double y(long value) {
        return height - BOTTOM - (double) (height - BOTTOM - top) * Math.max(0, value) / most;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
