package it.lifesciencehub.feeds.api;

import it.lifesciencehub.feeds.FeedReadService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Sha256;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * {@code /calendar-feeds/<secret>.ics}: a calendar to subscribe to. Its entity tag is made of what it says, so that whoever asks
 * again with it gets an empty answer (304) while nothing has changed (RFC 9110, 8.8.3 and 13.1.2).
 */
@WebServlet("/calendar-feeds/*")
public class FeedServlet extends HttpServlet {

    private static final String END = ".ics";

    @EJB
    private FeedReadService feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/[A-Za-z0-9_-]{20,100}" + "\\" + END)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] calendar;
        try {
            calendar =
                    feeds.read(path.substring(1, path.length() - END.length())).getBytes(StandardCharsets.UTF_8);
        } catch (Refusal refusal) {
            response.sendError(refusal.reason().status());
            return;
        }
        String tag = tag(calendar);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"calendar" + END + "\"");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }

    private static boolean isKnown(String asked, String tag) {
        return asked != null
                && Arrays.stream(asked.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }

    private static String tag(byte[] calendar) {
        return '"' + Sha256.hex(calendar).substring(0, 32) + '"';
    }
}
