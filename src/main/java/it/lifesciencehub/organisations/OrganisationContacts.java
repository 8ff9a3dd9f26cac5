package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whom the hub writes to at an organisation. For services of every feature, inside their transaction. */
@ApplicationScoped
public class OrganisationContacts {

    @PersistenceContext
    private EntityManager em;

    /** Its delegates of now, by name; empty where it has none. */
    public List<Person> delegates(Long organisationId) {
        return em.createQuery(
                        "SELECT a.person FROM Affiliation a WHERE a.organisation.id = :organisation"
                                + " AND a.delegate = TRUE AND a.until IS NULL"
                                + " ORDER BY a.person.familyName, a.person.givenName, a.id",
                        Person.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
