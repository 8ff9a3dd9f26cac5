package it.lifesciencehub.mail;

import it.lifesciencehub.shared.HubSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is set from outside about the delivery of mails, beside what {@link HubSettings} says of the mail server. */
@ApplicationScoped
class MailSettings {

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
