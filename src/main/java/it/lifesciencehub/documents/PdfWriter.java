package it.lifesciencehub.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;

/** Sets a tree as PDF/A-3u and PDF/UA-1, with fonts of our own and with nothing from anywhere else. */
final class PdfWriter {

    /** The beginning of a picture's address that holds the picture itself; the only address that is read. */
    static final String PICTURE = "data:image/png;base64,";

    private static final String FONT = "DejaVu Sans";

    static final String STYLE = new String(resource("pdf.css"), StandardCharsets.UTF_8);
    private static final byte[] REGULAR = withoutLigatures(resource("DejaVuSans.ttf"));
    private static final byte[] BOLD = withoutLigatures(resource("DejaVuSans-Bold.ttf"));
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Its own log tells every step of every document.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static void write(Document document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(COLOURS);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), FONT, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> isOwn(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Life Science Hub");
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        builder.run();
    }

    private static boolean isOwn(String address) {
        return address.startsWith("#") || address.startsWith(PICTURE);
    }

    /** The regular or the bold font, to be measured. */
    static InputStream font(boolean bold) {
        return new ByteArrayInputStream(bold ? BOLD : REGULAR);
    }

    static String sheet(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    /**
     * The font without its table of substitutions: with it "ufficio" is set with one sign for "ffi", and whoever searches
     * or copies the word misses it. The table's name is overwritten in the directory at the font's beginning (OpenType,
     * table directory: 12 bytes, then 16 for each table).
     */
    private static byte[] withoutLigatures(byte[] font) {
        int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
        for (int at = 12; at < 12 + 16 * tables; at += 16) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at + 3] = '_';
            }
        }
        return font;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
