package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipFeeState;
import it.lifesciencehub.membership.MembershipFilter;
import it.lifesciencehub.membership.MembershipListService;
import it.lifesciencehub.organisations.SizeClass;
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

/** The list of memberships as a file, with the filters of its page. */
@WebServlet({"/staff/membership.csv", "/staff/membership.xlsx"})
public class MembershipDownloads extends HttpServlet {

    @Inject
    private transient MembershipListService memberships;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> write(request, response));
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ui.getLanguage();
        MembershipFilter filter = filter(request);
        String name = Texts.get(language, "membership", "export.file");
        try (TableExport table = Downloads.table(request, response, name, memberships.headings(language))) {
            memberships.export(filter, language, table::row);
        }
    }

    private static MembershipFilter filter(HttpServletRequest request) {
        String category = request.getParameter("category");
        return MembershipFilterWords.filter(
                request.getParameter("q"),
                request.getParameter("state"),
                category == null || category.isEmpty() ? null : Long.valueOf(category),
                constant(SizeClass.class, request.getParameter("size")),
                constant(MembershipFeeState.class, request.getParameter("fees")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
    }
}
