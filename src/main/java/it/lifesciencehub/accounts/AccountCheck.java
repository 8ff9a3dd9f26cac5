package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The caller's own account, and the check of its password before something weighty is done with it. */
@ApplicationScoped
public class AccountCheck {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountPasswords passwords;

    @Inject
    private AttemptLimits limits;

    @Inject
    private AccountSessions sessions;

    Account own() {
        Caller.requirePersonId();
        return Refusal.requireFound(em.find(Account.class, Caller.current().accountId()));
    }

    /** The caller's account, locked, once its password was typed. */
    Account ownLocked(String password) {
        Account account = own();
        requireAttempt(account);
        if (!passwords.matches(password, account)) {
            failed(account);
            throw new Refusal(AccountReason.PASSWORD_WRONG);
        }
        succeeded(account);
        return em.find(Account.class, account.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Transactional
    Account awaitingAccount(Long sessionId) {
        return sessions.requireAwaiting(sessionId).getAccount();
    }

    void requireAttempt(Account account) {
        limits.requireAttempt(name(account), Caller.current().remoteAddress());
    }

    void failed(Account account) {
        limits.failed(name(account), Caller.current().remoteAddress());
    }

    void succeeded(Account account) {
        limits.succeeded(name(account), Caller.current().remoteAddress());
    }

    private static String name(Account account) {
        return "account " + account.getId();
    }
}
