package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipFeeState;
import it.lifesciencehub.membership.MembershipFilter;
import it.lifesciencehub.membership.MembershipListService;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.Ui;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The list of memberships as a file, with the filters of its page. */
@WebServlet("/staff/membership.csv")
public class MembershipDownloads extends HttpServlet {

    @Inject
    private transient MembershipListService memberships;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(CsvExport.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"membership.csv\"");
        response.setHeader("Cache-Control", "no-store");
        try {
            memberships.write(filter(request), ui.getLanguage(), response.getWriter());
        } catch (Refusal refusal) {
            refuse(response, refusal.reason().status());
        } catch (IllegalArgumentException e) {
            // A filter in the address that no list has.
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
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

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.sendError(status);
        }
    }
}
