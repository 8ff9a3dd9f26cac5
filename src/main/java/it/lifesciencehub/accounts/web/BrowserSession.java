package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.OpenedSession;
import it.lifesciencehub.accounts.SignInStep;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;

/** What the browser's session holds of signing in: the number of the account's session, and nothing that grants a right. */
public final class BrowserSession {

    private static final String SESSION = "hub.account.session";
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration PERSON = Duration.ofHours(8);
    private static final Duration STAFF = Duration.ofHours(2);

    private BrowserSession() {}

    /** The account's session of this browser, or null. */
    public static Long sessionId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        try {
            return (Long) session.getAttribute(SESSION);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** Keeps the session under a new identifier, so that one known to somebody else beforehand is worth nothing. */
    public static void open(HttpServletRequest request, OpenedSession opened) {
        request.getSession(true);
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(SESSION, opened.sessionId());
        Duration idle = opened.step() != SignInStep.DONE ? STEP : opened.staff() ? STAFF : PERSON;
        session.setMaxInactiveInterval((int) idle.toSeconds());
    }

    public static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
