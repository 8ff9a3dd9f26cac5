package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the organisations and people that officers name in words. Exact words alone: nothing can be looked through. */
@ApplicationScoped
class GroupNames {

    private static final String NAMED = "SELECT DISTINCT p.id FROM Person p JOIN p.emails e WHERE (e.address = :text"
            + " OR :organisation IS NOT NULL AND LOWER(CONCAT(p.givenName, ' ', p.familyName)) = :text"
            + " AND EXISTS (SELECT a.id FROM Affiliation a WHERE a.person = p"
            + " AND a.organisation.id = :organisation AND a.until IS NULL))";

    private static final String AT_HOME = " AND (EXISTS (SELECT m.id FROM Mandate m WHERE m.group.id = :group"
            + " AND m.person = p AND m.since <= :day AND (m.until IS NULL OR m.until >= :day))"
            + " OR EXISTS (SELECT b.id FROM Affiliation b WHERE b.person = p AND b.until IS NULL AND (EXISTS"
            + " (SELECT s.id FROM Seat s WHERE s.group.id = :group AND s.organisation.id = b.organisation.id"
            + " AND s.status = :held) OR EXISTS (SELECT n.id FROM Mandate n WHERE n.group.id = :group"
            + " AND n.organisation.id = b.organisation.id AND n.since <= :day AND (n.until IS NULL OR n.until >= :day)))))";

    @PersistenceContext
    private EntityManager em;

    /** The one active organisation of this name or VAT number; empty where there is none or more than one. */
    Optional<Organisation> organisation(String text) {
        List<Organisation> found = em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.active = TRUE"
                                + " AND (LOWER(o.name) = :text OR o.vatNumber = :text)",
                        Organisation.class)
                .setParameter("text", plain(text))
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The one person of the register who has this e-mail address, or this name at the organisation; for staff. */
    Long person(String text, Long organisationId) {
        return one(
                em.createQuery(NAMED, Long.class)
                        .setParameter("text", plain(text))
                        .setParameter("organisation", organisationId)
                        .setMaxResults(2)
                        .getResultList(),
                GroupReason.PERSON_NOT_FOUND);
    }

    /**
     * As {@link #person}, among those alone who are at home in the group: who work at an organisation that holds a seat or
     * a mandate in it, or hold one themselves. Of anybody else an officer does not learn whether the register knows them.
     */
    Long personOfGroup(Long groupId, String text, Long organisationId, LocalDate day) {
        return one(
                em.createQuery(NAMED + AT_HOME, Long.class)
                        .setParameter("text", plain(text))
                        .setParameter("organisation", organisationId)
                        .setParameter("group", groupId)
                        .setParameter("held", SeatStatus.HELD)
                        .setParameter("day", day)
                        .setMaxResults(2)
                        .getResultList(),
                GroupReason.PERSON_NOT_OF_GROUP);
    }

    private static Long one(List<Long> found, GroupReason none) {
        if (found.size() != 1) {
            throw new Refusal(List.of(new Problem("person", found.isEmpty() ? none : GroupReason.PERSON_AMBIGUOUS)));
        }
        return found.get(0);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
