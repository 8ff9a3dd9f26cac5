package it.lifesciencehub.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Changes which addresses a person has. For services of other features, inside their transaction; that the address was
 * proven, and that the caller may, is decided there.
 */
@ApplicationScoped
public class PersonAddresses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Adds a proven address; refuses one that somebody else has taken in the same moment. */
    public void add(Person person, String address) {
        person.addEmail(address, clock.instant());
        PersonRegister.flushOrRefuse(em);
    }

    /** In two steps, for a person has one main address at every moment that the database sees. */
    public void makeMain(Person person, PersonEmail email) {
        person.mainEmail().makeMain(false);
        em.flush();
        email.makeMain(true);
        person.refreshSearchText();
        em.flush();
    }

    /** Not for the main address. */
    public void remove(Person person, PersonEmail email) {
        person.removeEmail(email);
        em.remove(email);
    }
}
