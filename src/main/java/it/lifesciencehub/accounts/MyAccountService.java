package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people do with their own account; whose it is stands in the caller, never in a parameter. */
@Stateless
@Guarded
public class MyAccountService {

    private static final int PHONE = 40;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountCheck check;

    @Inject
    private AccountPasswords passwords;

    @Inject
    private AccountSessions sessions;

    @Inject
    private AccountMails mails;

    @Inject
    private SecondFactorDuties duties;

    @Inject
    private AuditTrail audit;

    @Allow(Role.PERSON)
    public MyProfile profile() {
        Account account = check.own();
        Person person = account.getPerson();
        long codes = em.createNamedQuery(RecoveryCode.COUNT_UNUSED, Long.class)
                .setParameter("accountId", account.getId())
                .getSingleResult();
        return new MyProfile(
                person.getGivenName(),
                person.getFamilyName(),
                person.getEmail(),
                person.getLanguage(),
                person.getPhone(),
                account.getPasswordChangedAt(),
                account.hasSecondFactor() ? account.getTotpConfirmedAt() : null,
                duties.areOwedBy(account),
                codes);
    }

    @Allow(Role.PERSON)
    public void save(ProfileCommand command) {
        new Fields()
                .text("givenName", command.givenName(), Fields.NAME)
                .text("familyName", command.familyName(), Fields.NAME)
                .optional("phone", command.phone(), PHONE)
                .require();
        Account account = check.own();
        Person person = account.getPerson();
        person.rename(command.givenName(), command.familyName());
        person.callAt(command.phone());
        person.prefer(command.language());
        sessions.changed(account);
        record("accounts.profile-changed", account);
    }

    /** Other sessions end: whoever knew the old password is out. */
    @Allow(Role.PERSON)
    public void changePassword(String current, String password, String repeated, Long sessionId) {
        Account account = check.ownLocked(current);
        passwords.change(account, passwords.hashOfNew(password, repeated, account.getPerson()));
        sessions.endAll(account, sessionId);
        mails.passwordChanged(account.getPerson());
        record("accounts.password-changed", account);
    }

    /** @param current the caller's session, to be marked in the list */
    @Allow(Role.PERSON)
    public List<SessionRow> sessions(Long current) {
        return sessions.validOf(check.own().getId()).stream()
                .map(session -> new SessionRow(
                        session.getId(),
                        session.getCreatedAt(),
                        session.getLastSeenAt(),
                        session.getRemoteAddress(),
                        session.getUserAgent(),
                        session.getId().equals(current)))
                .toList();
    }

    @Allow(Role.PERSON)
    public void endSession(Long sessionId) {
        AccountSession session = em.find(AccountSession.class, sessionId);
        Account account = check.own();
        if (session == null || !session.getAccount().equals(account)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        sessions.end(session);
        record("accounts.session-ended", account);
    }

    /** @param current the session that goes on */
    @Allow(Role.PERSON)
    public void endOtherSessions(Long current) {
        Account account = check.own();
        sessions.endAll(account, current);
        record("accounts.session-ended", account);
    }

    private void record(String action, Account account) {
        audit.record(action, "Account", account.getId(), account.getPerson().getName(), "");
    }
}
