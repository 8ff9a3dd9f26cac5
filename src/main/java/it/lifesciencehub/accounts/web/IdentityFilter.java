package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.SessionMemory;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out who is calling, tells {@link Caller}, and keeps people out of the parts of the hub that are not theirs. Runs
 * before every other filter that cares who calls; on error pages too, which show the same menu.
 */
public class IdentityFilter extends HttpFilter {

    @Inject
    private SessionMemory sessions;

    @Inject
    private NetworkAddress networkAddress;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Caller.set(AccessRules.isResource(path) ? Identity.PUBLIC : identity(request));
        try {
            if (request.getDispatcherType() == DispatcherType.ERROR || mayPass(path, request.getRequestURI())) {
                chain.doFilter(request, response);
            } else if (Caller.current().signedIn()) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                askToSignIn(request, response);
            }
        } finally {
            Caller.clear();
        }
    }

    /** Judged by the path as the container reads it and as it was sent, for other filters go by the latter. */
    private static boolean mayPass(String path, String sent) {
        return Caller.current().has(AccessRules.needed(path))
                && Caller.current().has(AccessRules.needed(sent));
    }

    private Identity identity(HttpServletRequest request) {
        String remote = networkAddress.of(request);
        Long sessionId = BrowserSession.sessionId(request);
        return Optional.ofNullable(sessionId)
                .flatMap(sessions::person)
                .map(person -> person.from(remote))
                .orElseGet(() -> Identity.publicFrom(remote));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Forms of somebody whose session is over are not carried out: the sign-in page says so instead. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = path(request) + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String target = RedirectTarget.local(wanted);
        String address = request.getContextPath() + "/sign-in"
                + (target == null ? "" : "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
