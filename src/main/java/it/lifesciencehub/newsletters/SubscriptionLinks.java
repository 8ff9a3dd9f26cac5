package it.lifesciencehub.newsletters;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What the private links in mails stand for. Looking changes nothing. */
@ApplicationScoped
class SubscriptionLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @throws Refusal as gone where the link is wrong, was used or is too old */
    SubscriptionRequest request(String token) {
        return em.createNamedQuery(SubscriptionRequest.BY_HASH, SubscriptionRequest.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .filter(request -> !request.isOver(clock.instant()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NewsletterReason.LINK_OVER));
    }

    /** @throws Refusal as gone where the link is wrong */
    NewsletterDelivery delivery(String token) {
        return em.createNamedQuery(NewsletterDelivery.BY_HASH, NewsletterDelivery.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(NewsletterReason.LINK_OVER));
    }

    private static String hash(String token) {
        return Secrets.hash(token == null ? "" : token);
    }
}
