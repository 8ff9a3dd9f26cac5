package it.lifesciencehub.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Whatever leaves the hub as a PDF. */
public interface Pdf {

    /** Writes the PDF (PDF/A-3u and PDF/UA-1); does not close the stream. */
    void writeTo(OutputStream out) throws IOException;

    /** The whole PDF in memory: some kilobytes a page. */
    default byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
