package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.SignInService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out from the button that every page has, stateless ones too; refuses forms of other sites. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    private SignInService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site) && !"none".equals(site)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        service.signOut(BrowserSession.sessionId(request));
        BrowserSession.close(request);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/");
    }
}
