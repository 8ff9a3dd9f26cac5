package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailService;
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

/** The list of mails as a file, with the tab and the words of its page; what the mails say is not in it. */
@WebServlet({"/staff/mail.csv", "/staff/mail.xlsx"})
public class MailTables extends HttpServlet {

    @Inject
    private transient MailService mails;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ui.getLanguage();
        List<Long> ids = mails.ids(MailListPage.tab(request.getParameter("tab")), request.getParameter("q"));
        List<String> headings = Stream.of("subject", "recipient", "address", "written", "sent", "status", "attempts")
                .map(name -> Texts.get(language, "mail", "list." + name))
                .toList();
        try (TableExport table =
                Downloads.table(request, response, Texts.get(language, "mail", "list.file"), headings)) {
            Downloads.inParts(
                    ids,
                    mails::rows,
                    row -> table.row(Arrays.asList(
                            row.subject(),
                            row.recipientName(),
                            row.recipientAddress(),
                            row.createdAt(),
                            row.sentAt(),
                            Texts.get(language, "mail", MailChip.label(row.status(), row.attempts())),
                            row.attempts())));
        }
    }
}
