package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What every page asks: who is there, in which language, where. */
@Named
@RequestScoped
public class Ui {

    /** The cookie that remembers the chosen language. */
    public static final String LANGUAGE_COOKIE = "hub_language";

    @Inject
    private HttpServletRequest request;

    @Inject
    private HubSettings settings;

    private Language language;

    /** The bean of the running request, for classes that nothing is injected into. */
    public static Ui current() {
        return CDI.current().select(Ui.class).get();
    }

    /** {@code ?lang=}, else the chosen language, else what the browser asks for first. */
    public Language getLanguage() {
        if (language == null) {
            language = find();
        }
        return language;
    }

    private Language find() {
        String asked = request.getParameter("lang");
        if ("it".equals(asked) || "en".equals(asked)) {
            return Language.of(asked);
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (LANGUAGE_COOKIE.equals(cookie.getName())) {
                    return Language.of(cookie.getValue());
                }
            }
        }
        return request.getHeader("Accept-Language") == null ? Language.IT : Language.of(request.getLocale());
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    public String getLang() {
        return getLanguage().code();
    }

    /** The language that the page is not in. */
    public String getOtherLang() {
        return getLanguage() == Language.IT ? "en" : "it";
    }

    public String pick(String it, String en) {
        return LocalisedText.pick(getLanguage(), it, en);
    }

    public boolean isSignedIn() {
        return Caller.current().signedIn();
    }

    public boolean isStaff() {
        return Caller.current().has(Role.STAFF);
    }

    public boolean isAdministrator() {
        return Caller.current().has(Role.ADMINISTRATOR);
    }

    public Identity getIdentity() {
        return Caller.current();
    }

    public String getName() {
        return Caller.current().name();
    }

    public boolean isSample() {
        return settings.sample();
    }

    public String getPublicAddress() {
        return settings.publicAddress();
    }

    /** The path as it stands in the browser's address line. */
    public String getPath() {
        Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    /** Path and query as they stand in the browser's address line. */
    public String getPathAndQuery() {
        Object original = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                ? request.getQueryString()
                : (String) original;
        return query == null || query.isEmpty() ? getPath() : getPath() + "?" + query;
    }

    /** Whether this is one of the staff's own pages, which have a navigation of their own. */
    public boolean isDesk() {
        return isStaff() && (currentIf("/staff") != null || currentIf("/admin") != null);
    }

    /** For the navigation: {@code page} where the path is this one or lies below it, else null. */
    public String currentIf(String prefix) {
        String path = getPath();
        return path.equals(prefix) || path.startsWith(prefix + "/") ? "page" : null;
    }

    /** For the navigation: {@code page} where the path is exactly this one, else null. */
    public String currentIfExactly(String path) {
        return getPath().equals(path) ? "page" : null;
    }
}
