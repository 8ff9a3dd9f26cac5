package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page for everything that did not work: says what happened and where to go from here. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Ui ui;

    public int getStatus() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : 500;
    }

    public String getTitle() {
        return Texts.get(ui.getLanguage(), "shared", "error." + known() + ".title");
    }

    /** The refusal's own sentence where there is one, else the status's. */
    public String getText() {
        if (request.getAttribute(RefusalExceptionHandler.REASON) instanceof Refusal refusal) {
            return Texts.of(
                    ui.getLanguage(), refusal.reason(), refusal.arguments().toArray());
        }
        return Texts.get(ui.getLanguage(), "shared", "error." + known() + ".text");
    }

    private int known() {
        int status = getStatus();
        return KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
    }

    /** The number under which the log tells more; null where there is none. */
    public String getReference() {
        return (String) request.getAttribute(RefusalExceptionHandler.REFERENCE);
    }
}
