package it.lifesciencehub.shared.formats;

/** Names, streets, titles: what people type as one line. */
public final class TextLine {

    private TextLine() {}

    /**
     * Without space around it and with one blank where there were several; null for nothing. Line breaks inside stay:
     * they are for a policy to refuse.
     */
    public static String normalised(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\h+", " ");
        return line.isEmpty() ? null : line;
    }
}
