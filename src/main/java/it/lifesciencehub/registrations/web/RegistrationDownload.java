package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.RegistrationDeskService;
import it.lifesciencehub.registrations.RegistrationFilter;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.TableExport;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.shared.web.Ui;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The staff's list of registrations as a file: {@code /staff/registrations.csv?event=…&status=…&q=…}, or xlsx. */
@WebServlet({"/staff/registrations.csv", "/staff/registrations.xlsx"})
public class RegistrationDownload extends HttpServlet {

    @Inject
    private transient RegistrationDeskService desk;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ui.getLanguage();
        Long event = Long.valueOf(request.getParameter("event"));
        String status = request.getParameter("status");
        RegistrationFilter filter = new RegistrationFilter(
                request.getParameter("q"),
                status == null || status.isEmpty() ? null : RegistrationStatus.valueOf(status));
        String name = desk.event(event).getSlug() + "-" + Texts.get(language, "registrations", "csv.file");
        List<String> headings = Stream.of("familyName", "givenName", "email", "organisation", "status", "since")
                .map(heading -> Texts.get(language, "registrations", "csv." + heading))
                .toList();
        try (TableExport table = Downloads.table(request, response, name, headings)) {
            desk.export(
                    event,
                    filter,
                    row -> table.row(Arrays.asList(
                            row.familyName(),
                            row.givenName(),
                            row.email(),
                            row.organisation(),
                            Texts.get(language, "registrations", "status." + row.status()),
                            row.queuedAt())));
        }
    }
}
