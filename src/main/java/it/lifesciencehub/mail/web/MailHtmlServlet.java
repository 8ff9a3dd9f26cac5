package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail's HTML, for the frame of its page: {@code /staff/mail/<id>/html}. It may show itself and open its links in a
 * new window, and nothing else.
 */
@WebServlet("/staff/mail/*")
public class MailHtmlServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,19})/html");
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    @Inject
    private transient MailService mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String html = mails.html(AddressId.of(path.group(1)));
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(html);
        } catch (Refusal refusal) {
            response.sendError(refusal.reason().status());
        }
    }
}
