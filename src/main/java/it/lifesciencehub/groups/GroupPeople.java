package it.lifesciencehub.groups;

import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who runs a group or works in it, to be written to. For services of every feature. */
@ApplicationScoped
public class GroupPeople {

    static final Set<MandateRole> ROLES =
            EnumSet.of(MandateRole.CHAIR, MandateRole.VICE_CHAIR, MandateRole.COORDINATOR, MandateRole.SECRETARY);

    @PersistenceContext
    private EntityManager em;

    /** Chairs, vice chairs, coordinators and secretaries of the day, each once. */
    public List<Person> officersOn(Long groupId, LocalDate day) {
        return em.createQuery(
                        "SELECT p FROM Person p WHERE EXISTS (SELECT m.id FROM Mandate m WHERE m.person = p"
                                + " AND m.group.id = :group AND m.role IN :roles AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day)) ORDER BY p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("group", groupId)
                .setParameter("roles", ROLES)
                .setParameter("day", day)
                .getResultList();
    }

    /** Everybody who holds a mandate in the group on the day, each once. */
    public List<Person> membersOn(Long groupId, LocalDate day) {
        return em.createQuery(
                        "SELECT p FROM Person p WHERE EXISTS (SELECT m.id FROM Mandate m WHERE m.person = p"
                                + " AND m.group.id = :group AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day)) ORDER BY p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("group", groupId)
                .setParameter("day", day)
                .getResultList();
    }
}
