package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationExport;
import it.lifesciencehub.organisations.OrganisationFilter;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
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
import java.io.Writer;

/** The files that staff take away: the list with the filters of its page, an example. */
@WebServlet({"/staff/organisations.csv", "/staff/organisations-example.csv"})
public class OrganisationDownloads extends HttpServlet {

    @Inject
    private transient OrganisationExport export;

    @Inject
    private transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name =
                request.getServletPath().substring(request.getServletPath().lastIndexOf('/') + 1);
        response.setContentType(CsvExport.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        try {
            write(name, request, response.getWriter());
        } catch (Refusal refusal) {
            refuse(response, refusal.reason().status());
        } catch (IllegalArgumentException e) {
            // A filter in the address that no list has.
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void write(String name, HttpServletRequest request, Writer out) {
        if (name.equals("organisations.csv")) {
            export.write(filter(request), ui.getLanguage(), out);
        } else {
            export.writeExample(ui.getLanguage(), out);
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.sendError(status);
        }
    }

    private static OrganisationFilter filter(HttpServletRequest request) {
        String active = request.getParameter("active");
        return new OrganisationFilter(
                request.getParameter("q"),
                constant(OrganisationKind.class, request.getParameter("kind")),
                constant(Sector.class, request.getParameter("sector")),
                request.getParameter("province"),
                constant(SizeClass.class, request.getParameter("size")),
                active == null || active.isEmpty() ? null : Boolean.valueOf(active));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
    }
}
