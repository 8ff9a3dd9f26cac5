package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationExport;
import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An example of a file to import. */
@WebServlet("/staff/organisations-example.csv")
public class OrganisationDownloads extends HttpServlet {

    @Inject
    private transient OrganisationExport export;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> {
            Downloads.headers(response, CsvExport.MEDIA_TYPE, "organisations-example.csv");
            export.writeExample(ui.getLanguage(), response.getWriter());
        });
    }
}
