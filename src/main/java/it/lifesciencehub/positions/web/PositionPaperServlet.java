package it.lifesciencehub.positions.web;

import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.positions.PublishedPositionService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paper that a position pins: {@code /position-papers/<id>}. A look changes nothing, so it is a link and no form. Not
 * below {@code /positions}, where the servlet would hide the pages.
 */
@WebServlet("/position-papers/*")
public class PositionPaperServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,19})");

    @Inject
    private transient PublishedPositionService positions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Downloads.answer(response, () -> {
            FileContent file = positions.paper(AddressId.of(path.group(1)));
            Downloads.headers(response, file.type().mediaType(), file.name());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setContentLengthLong(file.byteCount());
            Files.copy(file.path(), response.getOutputStream());
        });
    }
}
