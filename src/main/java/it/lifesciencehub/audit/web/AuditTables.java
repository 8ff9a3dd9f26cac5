package it.lifesciencehub.audit.web;

import it.lifesciencehub.audit.AuditService;
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

/** The trail as a file, with the filters of its page. */
@WebServlet({"/staff/audit.csv", "/staff/audit.xlsx"})
public class AuditTables extends HttpServlet {

    @Inject
    private transient AuditService trail;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ui.getLanguage();
        List<Long> ids = trail.ids(AuditListPage.filter(
                request.getParameter("q"),
                request.getParameter("actor"),
                request.getParameter("action"),
                request.getParameter("subject"),
                request.getParameter("from"),
                request.getParameter("to")));
        List<String> headings = Stream.of("at", "actor", "action", "subject", "detail", "from")
                .map(name -> Texts.get(language, "audit", "list." + name))
                .toList();
        try (TableExport table =
                Downloads.table(request, response, Texts.get(language, "audit", "list.file"), headings)) {
            Downloads.inParts(
                    ids,
                    trail::rows,
                    row -> table.row(Arrays.asList(
                            row.at(),
                            row.actor(),
                            Texts.ofAction(language, row.action()),
                            row.subject(),
                            row.detail(),
                            row.remoteAddress())));
        }
    }
}
