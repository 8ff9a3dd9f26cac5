package it.lifesciencehub.imports.web;

import it.lifesciencehub.imports.OrganisationImportService;
import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The errors of an import as a file. */
@WebServlet("/staff/organisations-errors.csv")
public class ImportDownloads extends HttpServlet {

    @Inject
    private transient OrganisationImportService imports;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> {
            Downloads.headers(response, CsvExport.MEDIA_TYPE, "organisations-errors.csv");
            imports.writeErrors(AddressId.of(request.getParameter("id")), ui.getLanguage(), response.getWriter());
        });
    }
}
