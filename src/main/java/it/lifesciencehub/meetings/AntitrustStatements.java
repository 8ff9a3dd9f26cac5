package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Which version of the antitrust statement is in force. */
@ApplicationScoped
class AntitrustStatements {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    LocalDate today() {
        return RomeTime.today(clock);
    }

    /** The one in force today, or null. */
    AntitrustStatement current() {
        return em.createNamedQuery(AntitrustStatement.CURRENT, AntitrustStatement.class)
                .setParameter("day", today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
