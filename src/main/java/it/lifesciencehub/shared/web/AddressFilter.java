package it.lifesciencehub.shared.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Leads from an address to its page. Pages themselves cannot be called by their file names. */
public class AddressFilter extends HttpFilter {

    @Inject
    @Any
    private Instance<AddressDetour> detours;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int parameters = path.indexOf(';');
        if (parameters >= 0) {
            path = path.substring(0, parameters);
        }
        if (path.startsWith("/jakarta.faces.resource/") || path.endsWith(".ics") || path.endsWith(".pdf")) {
            chain.doFilter(request, response);
            return;
        }
        if (path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> detour = "GET".equals(request.getMethod()) ? detour(path) : Optional.empty();
        if (detour.isPresent()) {
            response.sendRedirect(request.getContextPath() + detour.get());
            return;
        }
        Optional<Addresses.Target> target = Addresses.of(getServletContext()).find(path);
        if (target.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.getRequestDispatcher(target.get().view() + query(target.get())).forward(request, response);
    }

    private Optional<String> detour(String path) {
        return detours.stream().flatMap(each -> each.from(path).stream()).findFirst();
    }

    private static String query(Addresses.Target target) {
        if (target.variables().isEmpty()) {
            return "";
        }
        return target.variables().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
