package it.lifesciencehub.renewals.web;

import it.lifesciencehub.renewals.RenewalOutcome;
import it.lifesciencehub.renewals.RenewalService;
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

/** The memberships of a renewal run, as the page shows them. */
@WebServlet("/staff/membership-run.csv")
public class RenewalDownloads extends HttpServlet {

    @Inject
    private transient RenewalService renewals;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> {
            Downloads.headers(response, CsvExport.MEDIA_TYPE, "membership-run.csv");
            String only = request.getParameter("only");
            renewals.export(
                    AddressId.of(request.getParameter("id")),
                    only == null || only.isEmpty() ? null : RenewalOutcome.valueOf(only),
                    ui.getLanguage(),
                    response.getWriter());
        });
    }
}
