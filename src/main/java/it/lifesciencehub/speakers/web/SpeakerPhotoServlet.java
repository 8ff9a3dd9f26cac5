package it.lifesciencehub.speakers.web;

import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Downloads;
import it.lifesciencehub.speakers.SpeakerPhotoService;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Photographs of speakers, at {@code /speaker-photos/<id>/<beginning of the content's hash>.jpg}: always JPEG, which the hub has
 * written itself. Caches keep one for a day, so that one that is taken off the hub is soon gone there as well.
 */
@WebServlet("/speaker-photos/*")
public class SpeakerPhotoServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(\\d{1,19})/([0-9a-f]{12})\\.jpg");

    @EJB
    private SpeakerPhotoService photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Downloads.answer(response, () -> {
            SpeakerPhotoService.Photo photo = photos.open(AddressId.of(path.group(1)), path.group(2));
            response.setContentType("image/jpeg");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", photo.everybodys() ? "public, max-age=86400" : "private, no-store");
            response.setContentLengthLong(photo.content().byteCount());
            Files.copy(photo.content().path(), response.getOutputStream());
        });
    }
}
