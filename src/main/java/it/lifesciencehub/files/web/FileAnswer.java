package it.lifesciencehub.files.web;

import it.lifesciencehub.files.FileContent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * Gives a stored file out as the answer of a page's action: always an attachment with the type that was found when it
 * was stored, which no browser may guess anew, run or show inside another page.
 */
public final class FileAnswer {

    private FileAnswer() {}

    public static void send(FileContent file) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext answer = context.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(file.type().mediaType());
        answer.setResponseHeader("Content-Length", String.valueOf(file.byteCount()));
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        answer.setResponseHeader("Cache-Control", "private, no-store");
        try {
            Files.copy(file.path(), answer.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
