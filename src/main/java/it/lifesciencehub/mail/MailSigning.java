package it.lifesciencehub.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether and with what mails are signed: found out once, at the start. */
@ApplicationScoped
class MailSigning {

    private static final Logger LOG = Logger.getLogger(MailSigning.class.getName());

    @Inject
    private MailSettings settings;

    private DkimKey key;
    private DkimFault fault;

    @PostConstruct
    void read() {
        Optional<DkimSetting> setting = settings.dkim();
        if (setting.isEmpty()) {
            return;
        }
        try {
            key = DkimKey.of(setting.orElseThrow());
            LOG.log(Level.INFO, "Mails are signed (DKIM); receivers look for the key at {0}", key.recordName());
        } catch (DkimFault.Found found) {
            fault = found.fault();
            LOG.log(
                    Level.SEVERE,
                    "No mail leaves until the signing of mails is set right: {0}. HUB_DKIM_KEY must be the PEM text of"
                            + " an RSA key of 1024 bits or more, without password, or the path of a readable file with"
                            + " it; HUB_DKIM_SELECTOR a label of the DNS; HUB_DKIM_DOMAIN the"
                            + " domain of HUB_MAIL_FROM or one above it. See /staff/mail/delivery.",
                    fault);
        }
    }

    /** Empty where mails go out unsigned, or cannot be signed. */
    Optional<DkimKey> key() {
        return Optional.ofNullable(key);
    }

    /** What keeps mails from being signed; empty where nothing does. */
    Optional<DkimFault> fault() {
        return Optional.ofNullable(fault);
    }
}
