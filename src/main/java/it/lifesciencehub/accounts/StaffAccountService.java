package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.CommonReason;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Administrators look after staff and administrators. */
@Stateless
@Guarded
public class StaffAccountService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountPeople people;

    @Inject
    private AccountTokens tokens;

    @Inject
    private AccountSessions sessions;

    @Inject
    private AccountMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allow(Role.ADMINISTRATOR)
    public List<StaffAccountRow> list() {
        return em.createNamedQuery(Account.STAFF_ROWS, StaffAccountRow.class).getResultList();
    }

    @Allow(Role.ADMINISTRATOR)
    public List<StaffInvitationRow> invitations() {
        return em.createNamedQuery(AccountToken.STAFF_INVITATIONS, StaffInvitationRow.class)
                .getResultList();
    }

    /** Sends a link, or, to somebody who has an account, gives it the role; they sign in anew then. */
    @Allow(Role.ADMINISTRATOR)
    public void invite(StaffInviteCommand command) {
        Newcomer who = command.who();
        new Fields()
                .text("givenName", who.givenName(), Fields.NAME)
                .text("familyName", who.familyName(), Fields.NAME)
                .address("address", who.address())
                .require();
        requireStaffRole(command.role());
        String address = PersonEmail.normalised(who.address());
        Optional<Person> person = people.person(address);
        Optional<Account> account = person.flatMap(people::account);
        String inviter = Caller.current().name();
        if (account.isPresent()) {
            promote(account.get(), command.role(), inviter);
            return;
        }
        tokens.endAll(address);
        Newcomer newcomer =
                new Newcomer(who.givenName().strip(), who.familyName().strip(), address, who.language());
        String link = person.isPresent()
                ? tokens.link(TokenPurpose.STAFF_INVITATION, person.get(), command.role())
                : tokens.link(TokenPurpose.STAFF_INVITATION, newcomer, command.role());
        mails.staffInvitation(newcomer, link, inviter);
        audit.record(
                "accounts.staff-invited",
                "Person",
                person.map(Person::getId).orElse(null),
                address,
                command.role().name());
    }

    private void promote(Account known, Role role, String inviter) {
        Account account = locked(known.getId());
        if (account.isStaff() || account.isDisabled()) {
            throw new Refusal(AccountReason.ALREADY_STAFF);
        }
        setRole(account, role);
        mails.staffAdded(account.getPerson(), inviter);
    }

    @Allow(Role.ADMINISTRATOR)
    public void withdrawInvitation(Long tokenId) {
        AccountToken token = em.find(AccountToken.class, tokenId, LockModeType.PESSIMISTIC_WRITE);
        if (token == null || token.getPurpose() != TokenPurpose.STAFF_INVITATION) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        token.use(clock.instant());
        audit.record("accounts.staff-invitation-withdrawn", "Person", null, token.getAddress(), "");
    }

    /** @param role PERSON takes somebody out of the staff */
    @Allow(Role.ADMINISTRATOR)
    public void changeRole(Long accountId, Role role) {
        if (role != Role.PERSON) {
            requireStaffRole(role);
        }
        if (role != Role.ADMINISTRATOR) {
            AdministratorPolicy.mayLoseAdministrator(accountId, administrators());
        }
        Account account = staff(accountId);
        if (account.getRole() != role) {
            setRole(account, role);
        }
    }

    private void setRole(Account account, Role role) {
        Role before = account.getRole();
        account.changeRole(role);
        sessions.endAll(account, null);
        record("accounts.role-changed", account, before + " > " + role);
    }

    @Allow(Role.ADMINISTRATOR)
    public void disable(Long accountId) {
        AdministratorPolicy.mayDisable(accountId, Caller.current().accountId());
        AdministratorPolicy.mayLoseAdministrator(accountId, administrators());
        Account account = staff(accountId);
        account.disable(clock.instant());
        sessions.endAll(account, null);
        tokens.endAll(account.getPerson().getEmail());
        record("accounts.disabled", account, "");
    }

    @Allow(Role.ADMINISTRATOR)
    public void enable(Long accountId) {
        Account account = staff(accountId);
        account.enable();
        record("accounts.enabled", account, "");
    }

    /** All of them locked, in the order of their ids: two administrators cannot demote each other at once. */
    private List<Long> administrators() {
        return em
                .createNamedQuery(Account.ACTIVE_ADMINISTRATORS, Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(Account::getId)
                .toList();
    }

    private Account staff(Long accountId) {
        Account account = locked(accountId);
        if (!account.isStaff()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return account;
    }

    private Account locked(Long accountId) {
        return Refusal.requireFound(em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static void requireStaffRole(Role role) {
        if (!AdministratorPolicy.isStaffRole(role)) {
            throw new Refusal(List.of(new Refusal.Problem("role", CommonReason.REQUIRED)));
        }
    }

    private void record(String action, Account account, String detail) {
        audit.record(action, "Account", account.getId(), account.getPerson().getName(), detail);
    }
}
