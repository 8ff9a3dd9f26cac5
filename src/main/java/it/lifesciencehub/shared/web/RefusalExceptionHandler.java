package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.database.Saving;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one place where pages turn trouble into words. A refused action keeps its form and shows the reason; a refused
 * look becomes the error page with the fitting status; anything unforeseen gets a reference number and a line in the log.
 */
public class RefusalExceptionHandler extends ExceptionHandlerWrapper {

    /** Request attribute: the reason, for the error page. */
    public static final String REASON = "hub.refusal";

    /** Request attribute: the reference number, for the error page. */
    public static final String REFERENCE = "hub.reference";

    private static final Logger LOG = Logger.getLogger(RefusalExceptionHandler.class.getName());

    public RefusalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Registered in faces-config. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalExceptionHandler(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                handle(context, thrown);
            }
        }
        getWrapped().handle();
    }

    private void handle(FacesContext context, Throwable thrown) {
        Refusal refusal = refusalIn(thrown);
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        if (refusal == null) {
            unforeseen(context, thrown, rendering);
        } else if (refusal.reason() == CommonReason.NOT_SIGNED_IN) {
            redirectToSignIn(context);
        } else if (context.isPostback()
                && !rendering
                && refusal.reason() != CommonReason.NOT_FOUND
                && refusal.reason() != CommonReason.PAGE_EXPIRED) {
            PageMessages.show(context, refusal);
            if (!context.getPartialViewContext().isAjaxRequest()) {
                context.getExternalContext().setResponseStatus(refusal.reason().status());
            }
            context.renderResponse();
        } else {
            sendError(context, refusal, refusal.reason().status());
        }
    }

    private void unforeseen(FacesContext context, Throwable thrown, boolean rendering) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        LOG.log(Level.SEVERE, "reference " + reference, thrown);
        context.getExternalContext().getRequestMap().put(REFERENCE, reference);
        if (context.getPartialViewContext().isAjaxRequest() && !rendering) {
            String text = it.lifesciencehub.shared.Texts.get(
                    Ui.current().getLanguage(), "shared", "error.unforeseen", reference);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            context.renderResponse();
            return;
        }
        sendError(context, null, 500);
    }

    /** The refusal in a chain of causes; null where something else went wrong. */
    private static Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof ViewExpiredException) {
                return new Refusal(CommonReason.PAGE_EXPIRED);
            }
            if (Saving.isChangedMeanwhile(cause)) {
                return new Refusal(CommonReason.CHANGED_MEANWHILE);
            }
        }
        return null;
    }

    private static void redirectToSignIn(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/sign-in?to="
                    + URLEncoder.encode(Ui.current().getPathAndQuery(), StandardCharsets.UTF_8));
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sendError(FacesContext context, Refusal refusal, int status) {
        ExternalContext external = context.getExternalContext();
        external.getRequestMap().put(REASON, refusal);
        try {
            external.responseReset();
            external.responseSendError(status, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "answer already under way", e);
            context.responseComplete();
        }
    }
}
