package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.HubSettings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Security headers of every answer (OWASP ASVS 5.0, chapter 3). The Content-Security-Policy of pages comes from the page
 * framework, which knows the nonce; everything else gets one that allows nothing.
 */
public class HeadersFilter extends HttpFilter {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Inject
    private HubSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.isHttps()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = request.getRequestURI();
        if (path.startsWith(request.getContextPath() + "/api/")) {
            response.setHeader("Content-Security-Policy", NOTHING);
        }
        chain.doFilter(request, response);
    }
}
