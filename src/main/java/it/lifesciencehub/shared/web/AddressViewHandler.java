package it.lifesciencehub.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the addresses that people read into links, forms and redirects. */
public class AddressViewHandler extends ViewHandlerWrapper {

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, List<String>> current = new HashMap<>();
        context.getExternalContext()
                .getRequestParameterValuesMap()
                .forEach((name, values) -> current.put(name, List.of(values)));
        return path(context, viewId, current).orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        Map<String, List<String>> rest = copy(parameters);
        return path(context, viewId, rest)
                .map(path -> context.getExternalContext().encodeBookmarkableURL(path, rest))
                .orElseGet(() -> super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        Map<String, List<String>> rest = copy(parameters);
        return path(context, viewId, rest)
                .map(path -> context.getExternalContext().encodeRedirectURL(path, rest))
                .orElseGet(() -> super.getRedirectURL(context, viewId, parameters, includeViewParams));
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> parameters) {
        return parameters == null ? new HashMap<>() : new HashMap<>(parameters);
    }

    private static Optional<String> path(FacesContext context, String viewId, Map<String, List<String>> parameters) {
        ServletContext servletContext =
                (ServletContext) context.getExternalContext().getContext();
        return Addresses.of(servletContext)
                .pathOf(viewId, parameters)
                .map(path -> servletContext.getContextPath() + path);
    }
}
