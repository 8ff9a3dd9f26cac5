package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** One-time links: looked at as often as somebody, or a mail scanner, likes, and used once. */
@Stateless
@Guarded
public class WelcomeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountTokens tokens;

    @Inject
    private AccountPeople people;

    @Inject
    private AccountPasswords passwords;

    @Inject
    private AccountSessions sessions;

    @Inject
    private AccountMails mails;

    @Inject
    private AuditTrail audit;

    @Allow(Role.ANYONE)
    public WelcomeView view(String secret) {
        AccountToken token = tokens.require(secret);
        return new WelcomeView(token.getPurpose(), token.getGivenName(), token.getFamilyName(), token.getAddress());
    }

    /** Sets the password, makes the account where there is none, and signs in as far as the second factor allows. */
    @Allow(Role.ANYONE)
    public OpenedSession use(WelcomeCommand command) {
        Newcomer who = who(tokens.require(command.secret()), command);
        String hash = passwords.hashOfNew(
                command.password(), command.repeated(), who.givenName(), who.familyName(), who.address());
        AccountToken token = tokens.requireLocked(command.secret());
        if (token.getPurpose() == TokenPurpose.FIRST_ADMINISTRATOR && people.isAdministratorThere()) {
            throw new Refusal(AccountReason.LINK_ENDED);
        }
        Person person = person(token, who);
        Account account = account(token, person, hash);
        tokens.use(token, who.address());
        return sessions.open(account, command.userAgent());
    }

    private static Newcomer who(AccountToken token, WelcomeCommand command) {
        if (token.getPurpose() != TokenPurpose.FIRST_ADMINISTRATOR) {
            return new Newcomer(token.getGivenName(), token.getFamilyName(), token.getAddress(), token.getLanguage());
        }
        Newcomer who = command.who();
        new Fields()
                .text("givenName", who.givenName(), Fields.NAME)
                .text("familyName", who.familyName(), Fields.NAME)
                .address("address", who.address())
                .require();
        return who;
    }

    /** Whose the address is now. A link to an address that has left its person is worth nothing. */
    private Person person(AccountToken token, Newcomer who) {
        Person person = people.personOrNew(who);
        if (token.getPerson() != null && !token.getPerson().equals(person)) {
            throw new Refusal(AccountReason.LINK_ENDED);
        }
        if (token.getPurpose() != TokenPurpose.FIRST_ADMINISTRATOR) {
            people.prove(person, token.getAddress());
        }
        return person;
    }

    private Account account(AccountToken token, Person person, String hash) {
        Optional<Account> known = people.account(person);
        if (known.isEmpty()) {
            Role role = token.getRole() == null ? Role.PERSON : token.getRole();
            Account made = people.newAccount(person, role, hash);
            record("accounts.account-made", made, role.name());
            return made;
        }
        Account account = em.find(Account.class, known.get().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (account.isDisabled()) {
            throw new Refusal(AccountReason.LINK_ENDED);
        }
        passwords.change(account, hash);
        if (token.getPurpose() == TokenPurpose.STAFF_INVITATION
                || token.getPurpose() == TokenPurpose.FIRST_ADMINISTRATOR) {
            account.changeRole(token.getRole());
            record("accounts.role-changed", account, token.getRole().name());
        }
        sessions.endAll(account, null);
        record("accounts.password-reset", account, "");
        mails.passwordChanged(person);
        return account;
    }

    private void record(String action, Account account, String detail) {
        Caller.run(
                AccountSessions.identity(account),
                () -> audit.record(
                        action, "Account", account.getId(), account.getPerson().getName(), detail));
    }
}
