package it.lifesciencehub.accounts.web;

import it.lifesciencehub.shared.HubSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * The client's network address. Behind balancers it stands in X-Forwarded-For, where each adds the address that called it
 * at the end; so many entries from the end as there are balancers can be believed, and no more.
 */
@ApplicationScoped
public class NetworkAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    @Inject
    private HubSettings settings;

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), settings.proxies());
    }

    static String of(String remote, String forwarded, int proxies) {
        if (proxies <= 0 || forwarded == null) {
            return remote;
        }
        String[] hops = forwarded.split(",");
        String hop = hops[Math.max(0, hops.length - proxies)].strip();
        return ADDRESS.matcher(hop).matches() ? hop : remote;
    }
}
