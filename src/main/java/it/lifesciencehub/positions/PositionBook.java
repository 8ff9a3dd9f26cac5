package it.lifesciencehub.positions;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Finds positions and writes their steps, each with an entry in the trail. In the caller's transaction. */
@ApplicationScoped
class PositionBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return RomeTime.today(clock);
    }

    Position find(Long id) {
        return id == null ? null : em.find(Position.class, id);
    }

    /** The position as it is in the database now, locked until the transaction ends. */
    Position lock(Position position) {
        em.lock(position, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(position);
        return position;
    }

    /** The version of the text that stands. */
    PositionText text(Position position) {
        return em.createNamedQuery(PositionText.OF_NUMBER, PositionText.class)
                .setParameter("position", position.getId())
                .setParameter("number", position.getTextNumber())
                .getSingleResult();
    }

    /** The step that was just taken. */
    void step(Position position, LocalDate until, String note) {
        em.persist(new PositionStep(position, until, note, Caller.current().name(), clock.instant()));
    }

    long unanswered(Position position) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM PositionComment c WHERE c.position = :position AND c.verdict IS NULL"
                                + " AND c.textNumber = :number",
                        Long.class)
                .setParameter("position", position)
                .setParameter("number", position.getTextNumber())
                .getSingleResult();
    }

    void record(String action, Position position, String detail) {
        trail.record(
                action, "Position", position.getId(), text(position).getTitle().in(Language.IT), detail);
    }
}
