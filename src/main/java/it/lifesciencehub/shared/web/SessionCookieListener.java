package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.HubSettings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Sends the session's cookie over TLS alone where the hub is reached by https. */
@WebListener
public class SessionCookieListener implements ServletContextListener {

    @Inject
    private HubSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.isHttps());
    }
}
