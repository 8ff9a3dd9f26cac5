package it.lifesciencehub.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Maps the page servlet to every address without a variable: the container takes the settings for uploads from the
 * servlet that the browser's address leads to, not from the one that a filter forwards to.
 */
@WebListener
public class AddressListener implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.getServletRegistration("faces")
                .addMapping(Addresses.of(context).literalPaths().toArray(String[]::new));
    }
}
