package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.OpenedSession;
import it.lifesciencehub.accounts.SignInService;
import it.lifesciencehub.accounts.SignInStep;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads from one step of signing in to the next, and in the end to where the person wanted to go. */
@RequestScoped
public class SignInFlow {

    private static final int USER_AGENT = 300;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInService service;

    public Long sessionId() {
        return BrowserSession.sessionId(request);
    }

    public String userAgent() {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(USER_AGENT, agent.length()));
    }

    /** Keeps the opened session in the browser's, and in the place of one that was there. */
    public void keep(OpenedSession opened) {
        Long before = sessionId();
        if (before != null && !before.equals(opened.sessionId())) {
            service.signOut(before);
        }
        BrowserSession.open(request, opened);
    }

    /** @param to the wanted path, or anything else for the page where the person's work begins */
    public void goOn(OpenedSession opened, String to) {
        switch (opened.step()) {
            case CODE -> redirect(with("/sign-in/code", to));
            case ENROL -> redirect(with("/sign-in/enrol", to));
            case DONE -> arrive(opened.staff(), to);
        }
    }

    public void arrive(boolean staff, String to) {
        String wanted = RedirectTarget.local(to);
        redirect(wanted != null ? wanted : staff ? "/staff" : "/my");
    }

    /**
     * Leads away from a page that is not for this step.
     *
     * @return whether the page may stay
     */
    public boolean require(SignInStep step, String to) {
        SignInStep awaited = service.awaitedStep(sessionId()).orElse(null);
        if (awaited == step) {
            return true;
        }
        if (awaited != null) {
            goOn(new OpenedSession(sessionId(), awaited, false), to);
        } else if (Caller.current().signedIn()) {
            arrive(Caller.current().staff(), to);
        } else {
            redirect(with("/sign-in", to));
        }
        return false;
    }

    private static String with(String path, String to) {
        String wanted = RedirectTarget.local(to);
        return wanted == null ? path : path + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static void redirect(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
