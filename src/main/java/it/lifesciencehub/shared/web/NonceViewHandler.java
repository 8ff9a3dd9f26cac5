package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.ResponseStateManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the page's nonce into every form beside the view state. The page framework refuses a post without it, and its
 * own script, which would add it, is only there on pages with one of its components.
 */
public class NonceViewHandler extends ViewHandlerWrapper {

    private static final String NAME = "primefaces.nonce";

    private static final String STATELESS = "<ui:param name=\"stateless\" value=\"true\"/>";

    private final Map<String, Boolean> stateless = new ConcurrentHashMap<>();

    public NonceViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** A post without the nonce, or to a page without a state, is none of our forms: refused before anything is done. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        String state = parameters.get(ResponseStateManager.VIEW_STATE_PARAM);
        if (state != null && (!parameters.containsKey(NAME) || "stateless".equals(state))) {
            throw new Refusal(CommonReason.PAGE_EXPIRED);
        }
        return super.restoreView(context, viewId);
    }

    /**
     * Makes a stateless page so from its first moment. The template's {@code f:view} says it later, after the page
     * framework has begun a session to keep the nonce in.
     */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && stateless.computeIfAbsent(view.getViewId(), id -> isStateless(context, id))) {
            view.setTransient(true);
        }
        return view;
    }

    private static boolean isStateless(FacesContext context, String viewId) {
        try (InputStream page = context.getExternalContext().getResourceAsStream(viewId)) {
            return page != null && new String(page.readAllBytes(), StandardCharsets.UTF_8).contains(STATELESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        if (context.getViewRoot().isTransient()
                || context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", NAME, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }
}
