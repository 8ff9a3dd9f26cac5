package it.lifesciencehub.documents.web;

import it.lifesciencehub.documents.Pdf;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives a document out as the answer of a page's action, where making it changes something. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param name the file's name in the user's words, without an ending; other signs than letters and digits go */
    public static void send(String name, Pdf document) {
        FacesContext context = FacesContext.getCurrentInstance();
        byte[] pdf = document.bytes();
        context.getExternalContext().responseReset();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        try {
            PdfFiles.write(name, pdf, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
