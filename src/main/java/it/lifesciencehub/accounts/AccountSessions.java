package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Opens, completes and ends sessions; only for the services of this feature, which have checked who asks. */
@ApplicationScoped
@Transactional
public class AccountSessions {

    /** How exactly the time of the last request is kept. */
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SecondFactorDuties duties;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    /** Opens a session for an account whose password, or one-time link, was right. */
    OpenedSession open(Account account, String userAgent) {
        Instant now = clock.instant();
        Account owner = em.find(Account.class, account.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (owner == null || owner.isDisabled() || !owner.getPasswordHash().equals(account.getPasswordHash())) {
            throw new Refusal(AccountReason.SIGN_IN_FAILED);
        }
        SignInStep step = step(owner);
        AccountSession session = new AccountSession(owner, Caller.current().remoteAddress(), userAgent, now);
        em.persist(session);
        if (step == SignInStep.DONE) {
            complete(session);
        }
        return new OpenedSession(session.getId(), step, owner.isStaff());
    }

    private SignInStep step(Account account) {
        return duties.afterPassword(account);
    }

    /** From now on requests of this session are the account's. */
    void complete(AccountSession session) {
        session.complete(clock.instant());
        Account account = session.getAccount();
        Caller.run(
                identity(account),
                () -> audit.record(
                        "accounts.signed-in",
                        "Account",
                        account.getId(),
                        account.getPerson().getName(),
                        ""));
        changes.fire(new AccountChanged(account.getId()));
    }

    void completeWithSecondFactor(AccountSession session) {
        session.showSecondFactor(clock.instant());
        complete(session);
    }

    /** The session whose second step may be taken, with its account locked; refuses others. */
    AccountSession requireAwaiting(Long sessionId) {
        AccountSession session = sessionId == null ? null : em.find(AccountSession.class, sessionId);
        if (session == null) {
            throw new Refusal(AccountReason.SIGN_IN_EXPIRED);
        }
        em.find(Account.class, session.getAccount().getId(), LockModeType.PESSIMISTIC_WRITE);
        em.lock(session, LockModeType.PESSIMISTIC_WRITE);
        if (!session.isAwaitingSecondStep(clock.instant())) {
            throw new Refusal(AccountReason.SIGN_IN_EXPIRED);
        }
        return session;
    }

    /** Tries a code, or a recovery code, as the second step; what was wrong is counted, and the count is kept. */
    boolean tryCode(Long sessionId, String code) {
        AccountSession session = requireAwaiting(sessionId);
        if (step(session.getAccount()) != SignInStep.CODE) {
            throw new Refusal(AccountReason.SIGN_IN_EXPIRED);
        }
        boolean right = secondFactor.accept(session.getAccount(), code);
        if (right) {
            completeWithSecondFactor(session);
        } else {
            session.wrongCode(clock.instant());
        }
        return right;
    }

    /** What the session still waits for, or empty where it does not wait. */
    Optional<SignInStep> awaitedStep(Long sessionId) {
        AccountSession session = sessionId == null ? null : em.find(AccountSession.class, sessionId);
        return session == null || !session.isAwaitingSecondStep(clock.instant())
                ? Optional.empty()
                : Optional.of(step(session.getAccount()));
    }

    /**
     * Whom the session's requests belong to, or empty where it is not, or no longer, worth anything: somebody who was given
     * a duty to show a second factor signs in again, and shows it.
     */
    Optional<SignedInPerson> identify(Long sessionId) {
        AccountSession session = em.find(AccountSession.class, sessionId);
        Instant now = clock.instant();
        if (session == null || !session.isValid(now)) {
            return Optional.empty();
        }
        if (!session.hasShownSecondFactor() && duties.areOwedBy(session.getAccount())) {
            em.lock(session, LockModeType.PESSIMISTIC_WRITE);
            session.end(now);
            return Optional.empty();
        }
        if (session.getLastSeenAt().plus(SEEN_AGAIN).isBefore(now)) {
            em.lock(session, LockModeType.PESSIMISTIC_WRITE);
            session.seen(now);
        }
        Account account = session.getAccount();
        return Optional.of(new SignedInPerson(
                account.getId(),
                account.getPerson().getId(),
                account.getPerson().getName(),
                account.getRole(),
                account.getPerson().getLanguage()));
    }

    /** @param except a session that goes on, or null */
    void endAll(Account account, Long except) {
        Instant now = clock.instant();
        for (AccountSession session : openOf(account.getId())) {
            if (!session.getId().equals(except)) {
                session.end(now);
            }
        }
        changes.fire(new AccountChanged(account.getId()));
    }

    void end(AccountSession session) {
        session.end(clock.instant());
        changes.fire(new AccountChanged(session.getAccount().getId()));
    }

    /** Name or rights of the account have changed; its sessions go on. */
    void changed(Account account) {
        changes.fire(new AccountChanged(account.getId()));
    }

    void gained(@Observes RightsGained gained) {
        em.createNamedQuery(Account.BY_PERSON, Account.class)
                .setParameter("personId", gained.personId())
                .getResultStream()
                .findFirst()
                .ifPresent(this::changed);
    }

    /** The account's sessions that somebody could use now, the last used first. */
    List<AccountSession> validOf(Long accountId) {
        Instant now = clock.instant();
        return openOf(accountId).stream()
                .filter(session -> session.isValid(now))
                .toList();
    }

    private List<AccountSession> openOf(Long accountId) {
        return em.createNamedQuery(AccountSession.OPEN_OF_ACCOUNT, AccountSession.class)
                .setParameter("accountId", accountId)
                .getResultList();
    }

    /** The account itself as the caller, for entries that it makes in the trail while it signs in. */
    static Identity identity(Account account) {
        return new Identity(
                account.getId(),
                account.getPerson().getId(),
                account.getPerson().getName(),
                EnumSet.of(Role.PERSON, account.getRole()),
                Caller.current().remoteAddress());
    }
}
