package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * What features that know organisations tell them about themselves, so that lists of organisations can be filtered and
 * sorted by it in one table. A copy: the truth stands with the feature that wrote it, and the organisation's version
 * stays, for nobody's form is out of date by it (a JPQL update would count it up). In the caller's transaction.
 */
@ApplicationScoped
public class OrganisationStanding {

    /** Activity is noted this seldom, so that a rush of bookings does not write the same row again and again. */
    private static final Duration GRAIN = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager em;

    /** As {@link #active}, where the caller is not staff: what staff do for an organisation is none of its doing. */
    public void activeByItself(Long organisationId, Instant at) {
        if (organisationId != null && !Caller.current().staff()) {
            active(organisationId, at);
        }
    }

    /** @param status the name of the membership's status, or null for an organisation that never was a member */
    public void membership(Long organisationId, String status, String categoryCode) {
        em.createNativeQuery("UPDATE organisation SET membership_status = ?, membership_category = ? WHERE id = ?")
                .setParameter(1, status)
                .setParameter(2, categoryCode)
                .setParameter(3, organisationId)
                .executeUpdate();
    }

    /**
     * Somebody of the organisation did something in the hub. Mostly a look at the row and no more: only once in an hour is
     * it written, and locked for what follows.
     */
    public void active(Long organisationId, Instant at) {
        Instant before = at.minus(GRAIN);
        List<Instant> known = em.createQuery(
                        "SELECT o.lastActivityAt FROM Organisation o WHERE o.id = :id AND o.lastActivityAt >= :before",
                        Instant.class)
                .setParameter("id", organisationId)
                .setParameter("before", before)
                .getResultList();
        if (!known.isEmpty()) {
            return;
        }
        em.createNativeQuery("UPDATE organisation SET last_activity_at = ? WHERE id = ?"
                        + " AND (last_activity_at IS NULL OR last_activity_at < ?)")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, organisationId)
                .setParameter(3, LocalDateTime.ofInstant(at.minus(GRAIN), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The groups in which somebody holds a mandate for the organisation today; replaces what was written before. */
    public void groups(Long organisationId, Set<Long> groupIds) {
        em.createNativeQuery("DELETE FROM organisation_group WHERE organisation_id = ?")
                .setParameter(1, organisationId)
                .executeUpdate();
        for (Long groupId : groupIds) {
            em.createNativeQuery("INSERT INTO organisation_group (organisation_id, group_id) VALUES (?, ?)")
                    .setParameter(1, organisationId)
                    .setParameter(2, groupId)
                    .executeUpdate();
        }
    }
}
