package it.lifesciencehub.portal;

import it.lifesciencehub.shared.HubSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Says in the log where to click, once the hub answers. Asks only the machine that it runs on; a hub with another public
 * address answers behind a balancer, and says so at once.
 */
@Singleton
@Startup
public class HubReady {

    private static final Logger LOG = Logger.getLogger(HubReady.class.getName());
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int TRIES = 120;
    private static final int TIMEOUT_MILLIS = 2_000;

    @Inject
    private HubSettings settings;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void watch() {
        ask(TRIES);
    }

    private void ask(int triesLeft) {
        executor.schedule(() -> answer(triesLeft), 500, TimeUnit.MILLISECONDS);
    }

    private void answer(int triesLeft) {
        if (!HERE.contains(URI.create(settings.publicAddress()).getHost()) || isAnswering()) {
            LOG.info(framed("The hub is ready: " + settings.address("/")));
        } else if (triesLeft > 0) {
            ask(triesLeft - 1);
        } else {
            LOG.warning(framed(
                    "The hub has started, but does not answer at " + settings.address("/") + " (hub.public.address)"));
        }
    }

    private boolean isAnswering() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(settings.address("/api/status")).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static String framed(String words) {
        String line = "=".repeat(Math.max(72, words.length() + 4));
        return "\n\n" + line + "\n  " + words + "\n" + line + "\n";
    }
}
