package it.lifesciencehub.materials.web;

import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.materials.MaterialService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Downloads;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Gives a material out to a form's button: each time is counted, and nothing is counted by opening a link. Without a token,
 * for it works for those who are not signed in and changes nothing that is anybody's; a button on another site gets none.
 */
@WebServlet("/event-materials/*")
public class MaterialServlet extends HttpServlet {

    @EJB
    private MaterialService materials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Downloads.answer(response, () -> {
            FileContent file = materials.download(AddressId.of(id));
            Downloads.headers(response, file.type().mediaType(), file.name());
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setContentLengthLong(file.byteCount());
            Files.copy(file.path(), response.getOutputStream());
        });
    }
}
