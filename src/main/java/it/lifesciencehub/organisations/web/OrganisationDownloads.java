package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationExport;
import it.lifesciencehub.organisations.OrganisationImportService;
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

/** The files around an import: an example, and the errors of a file. */
@WebServlet({"/staff/organisations-example.csv", "/staff/organisations-errors.csv"})
public class OrganisationDownloads extends HttpServlet {

    @Inject
    private transient OrganisationExport export;

    @Inject
    private transient OrganisationImportService imports;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name =
                request.getServletPath().substring(request.getServletPath().lastIndexOf('/') + 1);
        Downloads.headers(response, CsvExport.MEDIA_TYPE, name);
        if ("organisations-example.csv".equals(name)) {
            export.writeExample(ui.getLanguage(), response.getWriter());
        } else {
            imports.writeErrors(AddressId.of(request.getParameter("id")), ui.getLanguage(), response.getWriter());
        }
    }
}
