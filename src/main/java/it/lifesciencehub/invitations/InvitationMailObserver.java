package it.lifesciencehub.invitations;

import it.lifesciencehub.mail.MailCameBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** An invitation whose mail came back for good is bounced, unless its person has answered it. */
@ApplicationScoped
class InvitationMailObserver {

    @PersistenceContext
    private EntityManager em;

    void cameBack(@Observes MailCameBack news) {
        if (!"Invitation".equals(news.subjectType()) || news.subjectId() == null) {
            return;
        }
        Invitation invitation = em.find(Invitation.class, news.subjectId(), LockModeType.PESSIMISTIC_WRITE);
        if (invitation != null
                && InvitationLifecycle.next(invitation.getState(), InvitationAct.BOUNCE)
                        .isPresent()) {
            invitation.bounce();
        }
    }
}
