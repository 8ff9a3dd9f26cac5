package it.lifesciencehub.attendance;

import it.lifesciencehub.accounts.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The secrets behind seals: made when first asked for, by whichever node comes first. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SealSecrets {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A second node that makes one at the same time fails at the unique key, and reads the first one's when it tries again. */
    String ofPurpose(String purpose) {
        return em.createNamedQuery(CodeSecret.OF_PURPOSE, String.class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    String secret = Secrets.link();
                    em.persist(new CodeSecret(purpose, secret, clock.instant()));
                    em.flush();
                    return secret;
                });
    }
}
