package it.lifesciencehub.documents.web;

import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;

/** Every address that ends with {@code .pdf}: the document is finished before the answer begins. */
@WebServlet("*.pdf")
public class PdfFiles extends HttpServlet {

    @Inject
    @Any
    private transient Instance<PdfFile> files;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (PdfFile file : files) {
            Matcher address = file.address().matcher(request.getServletPath());
            if (address.matches()) {
                Downloads.answer(response, () -> {
                    PdfFile.Made made = file.make(address, ui.getLanguage());
                    write(made.name(), made.document().bytes(), response);
                });
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** @param words the file's name without an ending; other signs than letters and digits go */
    static void write(String words, byte[] pdf, HttpServletResponse response) throws IOException {
        String name = SearchText.of(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        Downloads.headers(response, "application/pdf", name + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
