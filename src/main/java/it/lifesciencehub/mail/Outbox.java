package it.lifesciencehub.mail;

import it.lifesciencehub.shared.HubSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Where mails are put, in the transaction of the change that they tell of: a rollback leaves none. What is in here is
 * sent by {@link MailDelivery}, or kept where no mail server is set.
 */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HubSettings settings;

    /** Writes one mail; refuses to run without a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(MailDraft draft) {
        RenderedMail rendered = MailRenderer.render(draft, settings.publicAddress());
        MailMessage message = new MailMessage(draft, rendered, domain(settings.mailFrom()), clock.instant());
        if (draft.reason() == null) {
            message.suppress(SuppressionCause.NO_REASON);
        } else if (!usable(draft.recipient().address())) {
            message.suppress(SuppressionCause.ADDRESS_NOT_USABLE);
        } else if (MailReturns.isStopped(em, draft.recipient().address())) {
            message.suppress(SuppressionCause.ADDRESS_STOPPED);
        } else if (settings.smtpHost().isEmpty()) {
            message.keep();
        }
        em.persist(message);
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** One plain address of a person: no list, no name, no line break, with a domain. */
    static boolean usable(String address) {
        if (address == null || address.length() > 254 || !address.matches("[^\\s,;<>]+@[^\\s,;<>@]+")) {
            return false;
        }
        try {
            new InternetAddress(address, true);
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}
