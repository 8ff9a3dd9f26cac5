package it.lifesciencehub.accounts;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Finds people and their accounts; only for this feature. */
@ApplicationScoped
public class AccountPeople {

    private static final String PERSON_BY_ADDRESS = "SELECT e.person FROM PersonEmail e WHERE e.address = :address";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<Person> person(String address) {
        return em.createQuery(PERSON_BY_ADDRESS, Person.class)
                .setParameter("address", PersonEmail.normalised(address))
                .getResultStream()
                .findFirst();
    }

    /** The person of the address, made of the names where there is none yet. */
    Person personOrNew(Newcomer who) {
        return person(who.address()).orElseGet(() -> {
            Person made = new Person(who.givenName(), who.familyName(), who.language(), who.address(), clock.instant());
            em.persist(made);
            return made;
        });
    }

    /** Somebody used what was sent to the address: it is theirs. */
    void prove(Person person, String address) {
        person.getEmails().stream()
                .filter(email -> email.getAddress().equals(address))
                .forEach(email -> email.prove(clock.instant()));
    }

    Account newAccount(Person person, Role role, String hash) {
        Account made = new Account(person, role, hash, clock.instant());
        em.persist(made);
        em.flush();
        return made;
    }

    Optional<Account> account(Person person) {
        return em.createNamedQuery(Account.BY_PERSON, Account.class)
                .setParameter("personId", person.getId())
                .getResultStream()
                .findFirst();
    }

    boolean isAdministratorThere() {
        return !em.createNamedQuery(Account.ACTIVE_ADMINISTRATORS, Account.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
