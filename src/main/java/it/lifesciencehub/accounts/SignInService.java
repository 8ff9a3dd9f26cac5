package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Signing in with address and password, and out again. */
@Stateless
@Guarded
public class SignInService {

    private static final int LONGEST_ADDRESS = 254;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private AttemptLimits limits;

    @Inject
    private AccountSessions sessions;

    @Inject
    private AccountPasswords accountPasswords;

    @Inject
    private AuditTrail audit;

    /**
     * Checks the password outside any transaction, for it takes long and needs no connection. Unknown addresses, wrong
     * passwords and disabled accounts get one answer after the same time.
     */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OpenedSession signIn(SignInCommand command) {
        String address = PersonEmail.normalised(command.address());
        String remote = Caller.current().remoteAddress();
        limits.requireAttempt(address, remote);
        Optional<Account> account = address.length() > LONGEST_ADDRESS ? Optional.empty() : find(address);
        if (!isRight(account, command.password()) || account.orElseThrow().isDisabled()) {
            limits.failed(address, remote);
            audit.recordInAnyCase(
                    "accounts.sign-in-failed",
                    "Account",
                    account.map(Account::getId).orElse(null),
                    shown(address),
                    "");
            throw new Refusal(AccountReason.SIGN_IN_FAILED);
        }
        limits.succeeded(address, remote);
        Account owner = accountPasswords.renewed(account.orElseThrow(), command.password());
        return sessions.open(owner, command.userAgent());
    }

    private boolean isRight(Optional<Account> account, String password) {
        if (account.isEmpty() || password.length() > PasswordPolicy.LONGEST) {
            passwords.matchNobody(password.length() > PasswordPolicy.LONGEST ? "" : password);
            return false;
        }
        return passwords.matches(password, account.get().getPasswordHash());
    }

    private Optional<Account> find(String address) {
        return em.createNamedQuery(Account.BY_ADDRESS, Account.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** What looks like an address; somebody may have typed the password into the wrong field. */
    private static String shown(String address) {
        return EmailFormat.isAddress(address) ? address : "";
    }

    /** What a session still waits for, or empty where it is complete or over. */
    @Allow(Role.ANYONE)
    public Optional<SignInStep> awaitedStep(Long sessionId) {
        return sessions.awaitedStep(sessionId);
    }

    /** Ends the caller's session, complete or not. */
    @Allow(Role.ANYONE)
    public void signOut(Long sessionId) {
        AccountSession session = sessionId == null ? null : em.find(AccountSession.class, sessionId);
        if (session != null) {
            sessions.end(session);
            if (Caller.current().signedIn()) {
                audit.record(
                        "accounts.signed-out",
                        "Account",
                        session.getAccount().getId(),
                        Caller.current().name(),
                        "");
            }
        }
    }
}
