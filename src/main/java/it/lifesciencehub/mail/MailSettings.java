package it.lifesciencehub.mail;

import it.lifesciencehub.shared.HubSettings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is set from outside about the delivery of mails, beside what {@link HubSettings} says of the mail server. */
@ApplicationScoped
class MailSettings {

    private static final int MOST_CONNECTIONS = 10;
    private static final int FEWEST_CLAIM_SECONDS = 10;

    @Inject
    private HubSettings hub;

    @Inject
    @ConfigProperty(name = "hub.dkim.selector")
    private Optional<String> dkimSelector;

    @Inject
    @ConfigProperty(name = "hub.dkim.domain")
    private Optional<String> dkimDomain;

    @Inject
    @ConfigProperty(name = "hub.dkim.key")
    private Optional<String> dkimKey;

    @Inject
    @ConfigProperty(name = "hub.mail.rate", defaultValue = "600")
    private int rate;

    @Inject
    @ConfigProperty(name = "hub.mail.rates")
    private Optional<String> rates;

    @Inject
    @ConfigProperty(name = "hub.mail.connections", defaultValue = "4")
    private int connections;

    @Inject
    @ConfigProperty(name = "hub.mail.claim", defaultValue = "300")
    private int claimSeconds;

    private MailRates read;

    @PostConstruct
    void readRates() {
        read = MailRates.of(rate, rates.orElse(""));
    }

    /** How many mails a minute are good for which domain. */
    MailRates rates() {
        return read;
    }

    /** How many connections to the mail server may be open at once, on each node. */
    int connections() {
        return Math.max(1, Math.min(MOST_CONNECTIONS, connections));
    }

    /** How long a worker may keep what it has claimed; when a node has died, others take it over after that time. */
    Duration claim() {
        return Duration.ofSeconds(Math.max(FEWEST_CLAIM_SECONDS, claimSeconds));
    }

    /** How mails are signed; empty where nothing of it is set. */
    Optional<DkimSetting> dkim() {
        if (isBlank(dkimSelector) && isBlank(dkimKey)) {
            return Optional.empty();
        }
        return Optional.of(new DkimSetting(
                dkimSelector.orElse("").strip(),
                isBlank(dkimDomain)
                        ? Outbox.domain(hub.mailFrom())
                        : dkimDomain.orElseThrow().strip(),
                dkimKey.orElse("").strip(),
                hub.mailFrom()));
    }

    private static boolean isBlank(Optional<String> value) {
        return value.filter(text -> !text.isBlank()).isEmpty();
    }

    /** The mail server; empty where none is set. */
    Optional<SmtpServer> server(DkimKey key) {
        return hub.smtpHost()
                .map(host -> new SmtpServer(
                        host,
                        hub.smtpPort(),
                        hub.smtpUser().orElse(null),
                        hub.smtpPassword(),
                        hub.smtpStartTls(),
                        hub.mailFrom(),
                        hub.mailBounces().map(ReturnPath::new).orElse(null),
                        key));
    }
}
