package it.lifesciencehub.invitations;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;

/** The private links of invitations: made once, found again by their hash. In the caller's transaction. */
@ApplicationScoped
class InvitationLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The secret of a further link; the former ones go on working. */
    String make(Invitation invitation) {
        String secret = Secrets.link();
        em.persist(new InvitationLink(invitation, Secrets.hash(secret), clock.instant()));
        return secret;
    }

    /** The invitation of a link, withdrawn or not. */
    Invitation find(String token) {
        return em.createNamedQuery(InvitationLink.BY_HASH, Invitation.class)
                .setParameter("hash", Secrets.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(InvitationReason.LINK_WITHDRAWN));
    }

    /** The invitation of a link that still counts. */
    Invitation requireStanding(String token) {
        Invitation invitation = find(token);
        if (invitation.getState() == InvitationState.WITHDRAWN) {
            throw new Refusal(InvitationReason.LINK_WITHDRAWN);
        }
        return invitation;
    }

    /** Whoever comes by the link acts in the name of the person it was sent to, with no other right. */
    static Identity holder(Invitation invitation) {
        return new Identity(
                null,
                invitation.getPerson().getId(),
                invitation.getPerson().getName(),
                Set.of(),
                Caller.current().remoteAddress());
    }
}
