package it.lifesciencehub.newsletters;

import it.lifesciencehub.mail.MailCameBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** A newsletter's mail that came back for good is counted as such; its address is stopped by the mail feature. */
@ApplicationScoped
class NewsletterMailObserver {

    @PersistenceContext
    private EntityManager em;

    void cameBack(@Observes MailCameBack news) {
        if (!"NewsletterDelivery".equals(news.subjectType()) || news.subjectId() == null) {
            return;
        }
        NewsletterDelivery delivery =
                em.find(NewsletterDelivery.class, news.subjectId(), LockModeType.PESSIMISTIC_WRITE);
        if (delivery != null) {
            delivery.bounce();
        }
    }
}
