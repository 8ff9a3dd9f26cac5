package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
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
import java.time.Clock;
import java.util.List;

/** The second factor: shown at sign-in, set up, switched off. */
@Stateless
@Guarded
public class SecondFactorService {

    private static final String ISSUER = "Life Science Hub";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountSessions sessions;

    @Inject
    private AccountCheck check;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private SecondFactorDuties duties;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The second step of signing in. Five wrong codes, and the password is asked again. */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OpenedSession enterCode(Long sessionId, String code) {
        Account account = check.awaitingAccount(sessionId);
        check.requireAttempt(account);
        if (!sessions.tryCode(sessionId, code)) {
            check.failed(account);
            Caller.run(
                    AccountSessions.identity(account),
                    () -> audit.recordInAnyCase(
                            "accounts.code-failed",
                            "Account",
                            account.getId(),
                            account.getPerson().getName(),
                            ""));
            throw new Refusal(List.of(new Refusal.Problem("code", AccountReason.CODE_WRONG)));
        }
        check.succeeded(account);
        return new OpenedSession(sessionId, SignInStep.DONE, account.isStaff());
    }

    /** A secret to begin with; nothing is kept of it until a code of it is typed. */
    @Allow(Role.ANYONE)
    public Enrolment begin(Long sessionId) {
        Account account = Caller.current().signedIn() ? check.own() : check.awaitingAccount(sessionId);
        String secret = OneTimePassword.newSecret();
        return new Enrolment(
                secret,
                OneTimePassword.address(secret, ISSUER, account.getPerson().getEmail()));
    }

    /**
     * Takes the second factor into use, during the sign-in of somebody who must have one. Who has one already shows that
     * instead: a stolen password must not be enough to replace it.
     */
    @Allow(Role.ANYONE)
    public List<String> enrolAtSignIn(Long sessionId, String secret, String code) {
        AccountSession session = sessions.requireAwaiting(sessionId);
        if (session.getAccount().hasSecondFactor()) {
            throw new Refusal(AccountReason.SIGN_IN_EXPIRED);
        }
        List<String> codes = enrol(session.getAccount(), secret, code);
        sessions.completeWithSecondFactor(session);
        return codes;
    }

    /** Takes a second factor into use, or another one in its place. */
    @Allow(Role.PERSON)
    public List<String> enrol(String password, String secret, String code) {
        Account account = check.ownLocked(password);
        return enrol(account, secret, code);
    }

    private List<String> enrol(Account account, String secret, String code) {
        if (!account.enrol(secret, code, clock.instant())) {
            throw new Refusal(List.of(new Refusal.Problem("code", AccountReason.CODE_WRONG)));
        }
        record("accounts.second-factor-on", account);
        return secondFactor.renewRecoveryCodes(account);
    }

    /** Not for those who must have one. */
    @Allow(Role.PERSON)
    public void switchOff(String password) {
        Account account = check.ownLocked(password);
        if (duties.areOwedBy(account)) {
            throw new Refusal(AccountReason.SECOND_FACTOR_REQUIRED);
        }
        account.dropSecondFactor();
        secondFactor.dropRecoveryCodes(account);
        record("accounts.second-factor-off", account);
    }

    @Allow(Role.PERSON)
    public List<String> renewRecoveryCodes(String password) {
        Account account = check.ownLocked(password);
        record("accounts.recovery-codes-renewed", account);
        return secondFactor.renewRecoveryCodes(account);
    }

    private void record(String action, Account account) {
        Caller.run(
                AccountSessions.identity(account),
                () -> audit.record(
                        action, "Account", account.getId(), account.getPerson().getName(), ""));
    }
}
