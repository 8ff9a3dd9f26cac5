package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the language that somebody chose, for a year, and goes back to the page. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @Inject
    private HubSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(
                Ui.LANGUAGE_COOKIE,
                Language.of(request.getParameter("language")).code());
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.orHome(request.getParameter("back")));
    }
}
