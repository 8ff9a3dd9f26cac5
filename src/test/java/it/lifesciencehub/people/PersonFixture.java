package it.lifesciencehub.people;

import it.lifesciencehub.shared.Language;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** People in the database, each with an address that nobody else has. */
@Stateless
public class PersonFixture {

    @PersistenceContext
    private EntityManager em;

    public Person aPerson() {
        return aPerson("Chiara", "Bianchi");
    }

    public Person aPerson(String givenName, String familyName) {
        return aPerson(givenName, familyName, Language.IT, UUID.randomUUID() + "@test.example");
    }

    public Person aPerson(String givenName, String familyName, Language language, String address) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Person person = new Person(givenName, familyName, language, address, now);
        em.persist(person);
        return person;
    }
}
