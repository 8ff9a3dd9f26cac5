package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.RegistrationDeskService;
import it.lifesciencehub.registrations.RegistrationFilter;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The staff's list of registrations as a CSV file: {@code /staff/registrations.csv?event=…&status=…&q=…}. */
@WebServlet("/staff/registrations.csv")
public class RegistrationDownload extends HttpServlet {

    @Inject
    private transient RegistrationDeskService desk;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ui.getLanguage();
        try {
            Long event = Long.valueOf(request.getParameter("event"));
            String status = request.getParameter("status");
            RegistrationFilter filter = new RegistrationFilter(
                    request.getParameter("q"),
                    status == null || status.isEmpty() ? null : RegistrationStatus.valueOf(status));
            desk.event(event);
            response.setContentType(CsvExport.MEDIA_TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"registrations.csv\"");
            response.setHeader("Cache-Control", "no-store");
            CsvExport csv = new CsvExport(response.getWriter(), headings(language));
            desk.export(
                    event,
                    filter,
                    row -> csv.row(
                            row.familyName(),
                            row.givenName(),
                            row.email(),
                            row.organisation(),
                            Texts.get(language, "registrations", "status." + row.status()),
                            Moments.dateTime(language, row.queuedAt())));
            csv.flush();
        } catch (Refusal refusal) {
            refuse(response, refusal.reason().status());
        } catch (IllegalArgumentException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static List<String> headings(Language language) {
        return Stream.of("familyName", "givenName", "email", "organisation", "status", "since")
                .map(name -> Texts.get(language, "registrations", "csv." + name))
                .toList();
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.sendError(status);
        }
    }
}
