package it.lifesciencehub.accounts;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The password of an account, from the policy to the stored value; only for the services of this feature. */
@ApplicationScoped
public class AccountPasswords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private Clock clock;

    /** The account, its password stored anew where today's rounds are more than those it was made with. */
    @Transactional
    Account renewed(Account account, String password) {
        if (!passwords.isOutdated(account.getPasswordHash())) {
            return account;
        }
        String hash = passwords.hash(password);
        Account current = em.find(Account.class, account.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (current.getPasswordHash().equals(account.getPasswordHash())) {
            current.rehash(hash);
        }
        return current;
    }

    /** The value to store for a new password; refuses, at the fields, what the policy refuses. */
    String hashOfNew(String password, String repeated, Person person) {
        return hashOfNew(password, repeated, person.getGivenName(), person.getFamilyName(), person.getEmail());
    }

    String hashOfNew(String password, String repeated, String givenName, String familyName, String address) {
        policy.problem(password, List.of(givenName, familyName), address).ifPresent(reason -> {
            throw new Refusal(List.of(new Refusal.Problem("password", reason)));
        });
        if (!password.equals(repeated)) {
            throw new Refusal(List.of(new Refusal.Problem("repeated", AccountReason.PASSWORDS_DIFFER)));
        }
        return passwords.hash(password);
    }

    /** @param hash from {@link #hashOfNew} */
    void change(Account account, String hash) {
        account.changePassword(hash, clock.instant());
    }

    boolean matches(String password, Account account) {
        return password.length() <= PasswordPolicy.LONGEST && passwords.matches(password, account.getPasswordHash());
    }
}
