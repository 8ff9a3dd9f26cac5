package it.lifesciencehub.meetings;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up for {@link SeatingPolicy} where people work and to which house organisations belong. */
@ApplicationScoped
class Colleagues {

    @PersistenceContext
    private EntityManager em;

    /** The organisations at which the person works now. */
    Set<Long> workplaces(Person person) {
        return new HashSet<>(em.createQuery(
                        "SELECT a.organisation.id FROM Affiliation a WHERE a.person = :person AND a.until IS NULL",
                        Long.class)
                .setParameter("person", person)
                .getResultList());
    }

    /** The topmost organisation of each of the organisations in these capacities. */
    Map<Long, Long> houses(List<Capacity> some, List<Capacity> others) {
        Map<Long, Long> houses = new HashMap<>();
        for (Collection<Capacity> list : List.of(some, others)) {
            for (Capacity one : list) {
                if (one.organisationId() != null) {
                    houses.put(
                            one.organisationId(),
                            em.find(Organisation.class, one.organisationId())
                                    .topmost()
                                    .getId());
                }
            }
        }
        return houses;
    }

    /**
     * People of these organisations who have this address, or this name; two at most. Others are not found, whoever asks:
     * a group's officers see of the hub's people those of its organisations alone.
     */
    List<Person> named(String text, Collection<Long> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT DISTINCT p FROM Person p JOIN p.emails e WHERE (e.address = :text"
                                + " OR LOWER(CONCAT(p.givenName, ' ', p.familyName)) = :text)"
                                + " AND EXISTS (SELECT a.id FROM Affiliation a WHERE a.person = p AND a.until IS NULL"
                                + " AND a.organisation.id IN :organisations)",
                        Person.class)
                .setParameter("text", text)
                .setParameter("organisations", List.copyOf(organisations))
                .setMaxResults(2)
                .getResultList();
    }
}
