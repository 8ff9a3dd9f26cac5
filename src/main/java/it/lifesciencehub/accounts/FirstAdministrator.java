package it.lifesciencehub.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Lets in the first administrator of a new hub: there is no account to begin with, but a link in the log, for whoever
 * runs the hub. Each start without an administrator prints a new one and ends the one before. A sample hub brings its own.
 */
@Singleton
@Startup
@DependsOn({"Database", "SampleHub"})
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    private AccountPeople people;

    @Inject
    private AccountTokens tokens;

    @PostConstruct
    void printLink() {
        if (!people.isAdministratorThere()) {
            LOG.info(framed(tokens.linkForFirstAdministrator()));
        }
    }

    static String framed(String link) {
        String line = "=".repeat(Math.max(72, link.length() + 4));
        return "\n\n" + line + "\n  This hub has no administrator yet. Open this link to become it"
                + "\n  (it works once, for "
                + TokenPurpose.FIRST_ADMINISTRATOR.lifetime().toDays() + " days):\n\n  "
                + link + "\n\n" + line + "\n";
    }
}
