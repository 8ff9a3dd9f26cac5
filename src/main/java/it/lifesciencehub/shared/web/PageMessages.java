package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Collection;
import java.util.stream.Stream;

/** Messages on pages, from the features' bundles. */
public final class PageMessages {

    private PageMessages() {}

    /** Says that something was done; also on the page to which the action redirects. */
    public static void done(String feature, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, feature, key, arguments);
    }

    /** Says something that the user must know before going on. */
    public static void warn(String feature, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, feature, key, arguments);
    }

    private static void add(FacesMessage.Severity severity, String feature, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        String text = Texts.get(Ui.current().getLanguage(), feature, key, arguments);
        context.addMessage(null, new FacesMessage(severity, text, null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Shows a refusal: each problem at its field, everything else above the form. */
    static void show(FacesContext context, Refusal refusal) {
        var language = Ui.current().getLanguage();
        if (refusal.problems().isEmpty()) {
            String text =
                    Texts.of(language, refusal.reason(), refusal.arguments().toArray());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        }
        for (Refusal.Problem problem : refusal.problems()) {
            String text =
                    Texts.of(language, problem.reason(), problem.arguments().toArray());
            String clientId = markInvalid(context, problem.field());
            context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** The client id of the input with this id, marked as invalid; null where the page has none. */
    private static String markInvalid(FacesContext context, String id) {
        String[] found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (id.equals(component.getId())) {
                found[0] = component.getClientId(context);
                invalidate(context, component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    /** Keeps what was typed: an invalid input without a submitted value would be drawn empty. */
    private static void invalidate(FacesContext context, UIComponent component) {
        if (component instanceof UIInput input) {
            Object value = input.getValue();
            if (value != null) {
                input.setSubmittedValue(
                        input instanceof UISelectMany
                                ? all(value)
                                        .map(one -> text(context, input, one))
                                        .toArray(String[]::new)
                                : text(context, input, value));
            }
            input.setValid(false);
        }
    }

    /** What was chosen of several, which a page may hold as a collection or as an array. */
    private static Stream<?> all(Object chosen) {
        return chosen instanceof Collection<?> some ? some.stream() : Stream.of((Object[]) chosen);
    }

    private static String text(FacesContext context, UIInput input, Object value) {
        Converter<Object> converter = converter(input);
        return converter == null ? value.toString() : converter.getAsString(context, input, value);
    }

    @SuppressWarnings("unchecked")
    private static Converter<Object> converter(UIInput input) {
        return input.getConverter();
    }
}
