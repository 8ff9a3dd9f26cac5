package it.lifesciencehub.documents;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A document in the making, written from top to bottom: sections and subsections become bookmarks, every page carries the
 * running words and "page / pages". It takes texts alone: what looks like markup or an address in them is printed as it
 * stands, and nothing outside of the hub's own files is ever read. One thread, one document.
 *
 * <pre>{@code
 * PdfDocument document = new PdfDocument(language, "Verbale").runningHead("Real World Evidence");
 * document.section("Presenti").table(PdfTable.of("Organizzazione", "Persona").row("ACME", "Ada"));
 * document.fingerprint();
 * document.writeTo(out);
 * }</pre>
 */
public final class PdfDocument implements Pdf {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

    private final Language language;
    private final PdfTree tree;
    private final MessageDigest digest = sha256();
    private boolean inSection;

    /** @param title the document's name: its first heading, and what a reader shows in the window's frame */
    public PdfDocument(Language language, String title) {
        this.language = language;
        this.tree = new PdfTree(language, title);
        tree.heading(1, say(title));
    }

    /** The small words at the top of every page; the title where none are given. Not part of the fingerprint. */
    public PdfDocument runningHead(String words) {
        tree.runningHead(words);
        return this;
    }

    public PdfDocument section(String heading) {
        inSection = true;
        tree.heading(2, say(heading));
        return this;
    }

    /** @throws IllegalStateException before the first section: headings leave out no level */
    public PdfDocument subsection(String heading) {
        if (!inSection) {
            throw new IllegalStateException("a subsection without a section");
        }
        tree.heading(3, say(heading));
        return this;
    }

    /** A text of one or more paragraphs, which empty lines part; line breaks stay. Null and blank texts add nothing. */
    public PdfDocument paragraph(String text) {
        if (text != null) {
            PARAGRAPHS
                    .splitAsStream(text.strip())
                    .filter(one -> !one.isBlank())
                    .forEach(one -> tree.paragraph(say(one)));
        }
        return this;
    }

    /** Points of a list; an empty one adds nothing. */
    public PdfDocument points(List<String> points) {
        if (!points.isEmpty()) {
            tree.points(points.stream().map(this::say).toList());
        }
        return this;
    }

    /** What is what, in the map's order: names in front of their values. An empty map adds nothing. */
    public PdfDocument facts(Map<String, String> facts) {
        if (!facts.isEmpty()) {
            facts.forEach((name, value) -> {
                say(name);
                say(value);
            });
            tree.facts(facts);
        }
        return this;
    }

    /** A table; one without rows adds nothing, for a heading over nothing tells nobody anything. */
    public PdfDocument table(PdfTable table) {
        if (!table.rows().isEmpty()) {
            table.headings().forEach(this::say);
            table.rows().forEach(row -> row.forEach(this::say));
            tree.table(table);
        }
        return this;
    }

    /** Adds a line with the SHA-256 of all texts before it, by which two copies are told to say the same. */
    public PdfDocument fingerprint() {
        Element line = tree.paragraph(Texts.get(language, "documents", "pdf.fingerprint", contentHash()));
        line.setAttribute("class", "seal");
        return this;
    }

    /** SHA-256 of all texts so far, each followed by a zero byte, in small hexadecimal digits. */
    public String contentHash() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A picture in black and white, as a code that is read by a camera. Not part of the fingerprint.
     *
     * @param says what it shows, for those who do not see it
     * @param millimetres of a side
     */
    public PdfDocument picture(byte[] png, String says, int millimetres) {
        tree.picture(png, says, millimetres);
        return this;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PdfWriter.write(tree.document(), out);
    }

    private String say(String text) {
        String said = text == null ? "" : text;
        digest.update(said.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return said;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
