package it.lifesciencehub.accounts;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Accounts whose password the tests know. Its hash is made once, for it is slow on purpose. */
@Stateless
public class AccountFixture {

    public static final String PASSWORD = "vetreria acquedotto 1907";

    private static volatile String hash;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    /** @param role PERSON, STAFF or ADMINISTRATOR */
    public Account anAccountOf(Person person, Role role) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Person owner = em.find(Person.class, person.getId());
        owner.mainEmail().prove(now);
        Account account = new Account(owner, role, hash(), now);
        em.persist(account);
        return account;
    }

    /** A session of the account that has passed every step of signing in, with a second factor. */
    public OpenedSession aSessionOf(Account account) {
        return aSessionOf(account, true);
    }

    /** @param secondFactor whether one was shown */
    public OpenedSession aSessionOf(Account account, boolean secondFactor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        AccountSession session = new AccountSession(em.find(Account.class, account.getId()), "", "test", now);
        session.complete(now);
        if (secondFactor) {
            session.showSecondFactor(now);
        }
        em.persist(session);
        return new OpenedSession(session.getId(), SignInStep.DONE, account.isStaff());
    }

    private String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}
