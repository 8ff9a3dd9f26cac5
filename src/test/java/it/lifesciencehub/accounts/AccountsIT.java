package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.audit.AuditEntry;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Signing in against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final String PASSWORD = "purple horse battery";
    private static final Identity ADMINISTRATOR =
            new Identity(1L, 2L, "Ada Admin", Set.of(Role.PERSON, Role.ADMINISTRATOR), "192.0.2.1");
    private static final Identity STAFF =
            new Identity(3L, 4L, "Sara Staff", Set.of(Role.PERSON, Role.STAFF), "192.0.2.1");

    @EJB
    private SignInService signIn;

    @EJB
    private WelcomeService welcome;

    @EJB
    private SecondFactorService secondFactor;

    @EJB
    private MyAccountService mine;

    @EJB
    private StaffAccountService staff;

    @Inject
    private AccountTokens tokens;

    @Inject
    private SessionMemory memory;

    @Inject
    private Passwords passwords;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private static String address() {
        return "it-" + UUID.randomUUID() + "@accounts.example";
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private Account account(String address, Role role) throws Exception {
        String hash = passwords.hash(PASSWORD);
        return inTransaction(() -> {
            Person person = new Person("Laura", "Conti", Language.IT, address, Instant.now());
            em.persist(person);
            Account account = new Account(person, role, hash, Instant.now());
            em.persist(account);
            return account;
        });
    }

    private String link(String address, TokenPurpose purpose, Role role) throws Exception {
        Newcomer who = new Newcomer("Laura", "Conti", address, Language.IT);
        String link = inTransaction(() -> tokens.link(purpose, who, role));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private OpenedSession open(String address, String password) {
        return signIn.signIn(new SignInCommand(address, password, "IT"));
    }

    private static void assertRefused(RefusalReason reason, Executable call) {
        Refusal refusal = assertThrows(Refusal.class, call);
        assertEquals(
                reason,
                refusal.problems().isEmpty()
                        ? refusal.reason()
                        : refusal.problems().get(0).reason());
    }

    private static Identity of(Account account) {
        return new Identity(
                account.getId(),
                account.getPerson().getId(),
                account.getPerson().getName(),
                EnumSet.of(Role.PERSON, account.getRole()),
                "192.0.2.9");
    }

    private long trail(String action, Long accountId) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM AuditEntry a WHERE a.action = :action AND a.subjectId = :id", Long.class)
                .setParameter("action", action)
                .setParameter("id", accountId)
                .getSingleResult();
    }

    @Test
    void givesOneAnswerToAWrongPasswordAnUnknownAddressAndADisabledAccount() throws Exception {
        String address = address();
        Account account = account(address, Role.PERSON);
        assertRefused(AccountReason.SIGN_IN_FAILED, () -> open(address, "not the one"));
        assertRefused(AccountReason.SIGN_IN_FAILED, () -> open(address(), PASSWORD));
        inTransaction(() -> {
            em.find(Account.class, account.getId()).disable(Instant.now());
            return null;
        });
        assertRefused(AccountReason.SIGN_IN_FAILED, () -> open(address, PASSWORD));
        assertEquals(2, trail("accounts.sign-in-failed", account.getId()));
    }

    @Test
    void neverWritesAPasswordIntoTheTrail() {
        assertRefused(AccountReason.SIGN_IN_FAILED, () -> open("My secret word", PASSWORD));
        List<AuditEntry> lines = em.createQuery(
                        "SELECT a FROM AuditEntry a WHERE LOWER(a.subject) LIKE '%secret word%'"
                                + " OR LOWER(a.detail) LIKE '%secret word%'",
                        AuditEntry.class)
                .getResultList();
        assertTrue(lines.isEmpty());
    }

    @Test
    void signsAPersonInAndOut() throws Exception {
        String address = address();
        Account account = account(address, Role.PERSON);
        OpenedSession opened = open(" " + address.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD);
        assertEquals(SignInStep.DONE, opened.step());
        assertEquals(
                account.getId(), memory.person(opened.sessionId()).orElseThrow().accountId());
        signIn.signOut(opened.sessionId());
        assertTrue(memory.person(opened.sessionId()).isEmpty());
    }

    @Test
    void storesAPasswordOfFewerRoundsAnewAtSignIn() throws Exception {
        String address = address();
        Account account = account(address, Role.PERSON);
        String old = new Passwords(1_000).hash(PASSWORD);
        inTransaction(() -> {
            em.find(Account.class, account.getId()).rehash(old);
            return null;
        });
        assertEquals(SignInStep.DONE, open(address, PASSWORD).step());
        String stored =
                inTransaction(() -> em.find(Account.class, account.getId()).getPasswordHash());
        assertTrue(stored.startsWith("PBKDF2WithHmacSHA256:600000:"));
        assertEquals(SignInStep.DONE, open(address, PASSWORD).step());
    }

    @Test
    void leadsStaffThroughTheSecondFactor() throws Exception {
        String address = address();
        account(address, Role.STAFF);
        OpenedSession first = open(address, PASSWORD);
        assertEquals(SignInStep.ENROL, first.step());
        assertTrue(memory.person(first.sessionId()).isEmpty());
        String secret = secondFactor.begin(first.sessionId()).secret();
        assertRefused(
                AccountReason.CODE_WRONG, () -> secondFactor.enrolAtSignIn(first.sessionId(), secret, "not a code"));
        String code = OneTimePassword.at(secret, Instant.now());
        List<String> codes = secondFactor.enrolAtSignIn(first.sessionId(), secret, code);
        assertEquals(10, codes.size());
        assertTrue(memory.person(first.sessionId()).isPresent());

        OpenedSession second = open(address, PASSWORD);
        assertEquals(SignInStep.CODE, second.step());
        assertRefused(AccountReason.CODE_WRONG, () -> secondFactor.enterCode(second.sessionId(), code));
        assertRefused(
                AccountReason.SIGN_IN_EXPIRED, () -> secondFactor.enrolAtSignIn(second.sessionId(), secret, code));
        assertTrue(memory.person(second.sessionId()).isEmpty());
        secondFactor.enterCode(second.sessionId(), codes.get(0));
        assertTrue(memory.person(second.sessionId()).isPresent());

        OpenedSession third = open(address, PASSWORD);
        assertRefused(AccountReason.CODE_WRONG, () -> secondFactor.enterCode(third.sessionId(), codes.get(0)));
    }

    @Test
    void asksForThePasswordAgainAfterFiveWrongCodes() throws Exception {
        String address = address();
        Account account = account(address, Role.STAFF);
        inTransaction(() -> {
            String secret = OneTimePassword.newSecret();
            Instant now = Instant.now();
            return em.find(Account.class, account.getId()).enrol(secret, OneTimePassword.at(secret, now), now);
        });
        OpenedSession opened = open(address, PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertRefused(AccountReason.CODE_WRONG, () -> secondFactor.enterCode(opened.sessionId(), "no code"));
        }
        assertRefused(AccountReason.SIGN_IN_EXPIRED, () -> secondFactor.enterCode(opened.sessionId(), "no code"));
    }

    @Test
    void makesOneAccountOfOneLinkHoweverManyUseItAtOnce() throws Exception {
        String address = address();
        String secret = link(address, TokenPurpose.ACCOUNT_ACTIVATION, Role.PERSON);
        assertEquals("Laura", welcome.view(secret).givenName());
        assertEquals("Laura", welcome.view(secret).givenName());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int opened = 0;
        try {
            Callable<OpenedSession> use = () -> welcome.use(new WelcomeCommand(secret, PASSWORD, PASSWORD, "IT"));
            for (Future<OpenedSession> answer : threads.invokeAll(List.of(use, use, use, use))) {
                try {
                    answer.get();
                    opened++;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertTrue(e.getCause() instanceof Refusal, () -> "" + e.getCause());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, opened);
        assertRefused(AccountReason.LINK_ENDED, () -> welcome.view(secret));
        PersonEmail email = em.createQuery("SELECT e FROM PersonEmail e WHERE e.address = :a", PersonEmail.class)
                .setParameter("a", address)
                .getSingleResult();
        assertTrue(email.isProven());
        assertEquals(SignInStep.DONE, open(address, PASSWORD).step());
    }

    @Test
    void keepsALinkWhosePasswordWasRefused() throws Exception {
        String secret = link(address(), TokenPurpose.ACCOUNT_ACTIVATION, Role.PERSON);
        assertRefused(
                AccountReason.PASSWORD_COMMON,
                () -> welcome.use(new WelcomeCommand(secret, "password123", "password123", "IT")));
        assertRefused(
                AccountReason.PASSWORDS_DIFFER,
                () -> welcome.use(new WelcomeCommand(secret, PASSWORD, PASSWORD + "x", "IT")));
        assertEquals(
                SignInStep.DONE,
                welcome.use(new WelcomeCommand(secret, PASSWORD, PASSWORD, "IT"))
                        .step());
    }

    @Test
    void aNewPasswordEndsOtherSessionsAndOtherLinks() throws Exception {
        String address = address();
        Account account = account(address, Role.PERSON);
        OpenedSession before = open(address, PASSWORD);
        assertTrue(memory.person(before.sessionId()).isPresent());
        Person person = account.getPerson();
        String one = inTransaction(() -> tokens.link(TokenPurpose.PASSWORD_RESET, person, null));
        String other = inTransaction(() -> tokens.link(TokenPurpose.PASSWORD_RESET, person, null));
        OpenedSession after = welcome.use(new WelcomeCommand(
                one.substring(one.lastIndexOf('/') + 1), "another purple horse", "another purple horse", "IT"));
        assertTrue(memory.person(before.sessionId()).isEmpty());
        assertTrue(memory.person(after.sessionId()).isPresent());
        assertRefused(AccountReason.LINK_ENDED, () -> welcome.view(other.substring(other.lastIndexOf('/') + 1)));
        assertRefused(AccountReason.SIGN_IN_FAILED, () -> open(address, PASSWORD));
    }

    @Test
    void endsOwnSessionsAndNobodyElses() throws Exception {
        String mineAddress = address();
        Account own = account(mineAddress, Role.PERSON);
        String otherAddress = address();
        account(otherAddress, Role.PERSON);
        OpenedSession here = open(mineAddress, PASSWORD);
        OpenedSession there = open(mineAddress, PASSWORD);
        OpenedSession foreign = open(otherAddress, PASSWORD);
        Caller.run(of(own), () -> {
            assertEquals(2, mine.sessions(here.sessionId()).size());
            assertRefused(CommonReason.NOT_FOUND, () -> mine.endSession(foreign.sessionId()));
            mine.endOtherSessions(here.sessionId());
        });
        assertTrue(memory.person(here.sessionId()).isPresent());
        assertTrue(memory.person(there.sessionId()).isEmpty());
        assertTrue(memory.person(foreign.sessionId()).isPresent());
    }

    @Test
    void aDisabledAccountLosesItsSessionsAtOnce() throws Exception {
        String address = address();
        Account account = account(address, Role.STAFF);
        AccountSession session = inTransaction(() -> {
            AccountSession made = new AccountSession(em.find(Account.class, account.getId()), "", "IT", Instant.now());
            made.complete(Instant.now());
            made.showSecondFactor(Instant.now());
            em.persist(made);
            return made;
        });
        assertTrue(memory.person(session.getId()).isPresent());
        Caller.run(ADMINISTRATOR, () -> staff.disable(account.getId()));
        assertTrue(memory.person(session.getId()).isEmpty());
        assertEquals(1, trail("accounts.disabled", account.getId()));
    }

    @Test
    void keepsStaffFromTheWorkOfAdministrators() throws Exception {
        Account account = account(address(), Role.STAFF);
        Caller.run(STAFF, () -> {
            assertRefused(CommonReason.FORBIDDEN, staff::list);
            assertRefused(CommonReason.FORBIDDEN, () -> staff.changeRole(account.getId(), Role.ADMINISTRATOR));
            assertRefused(CommonReason.FORBIDDEN, () -> staff.disable(account.getId()));
        });
        assertRefused(CommonReason.NOT_SIGNED_IN, staff::list);
        assertRefused(CommonReason.NOT_SIGNED_IN, mine::profile);
    }

    @Test
    void leavesPeopleOutsideTheStaffAlone() throws Exception {
        Account account = account(address(), Role.PERSON);
        Caller.run(ADMINISTRATOR, () -> {
            assertRefused(CommonReason.NOT_FOUND, () -> staff.disable(account.getId()));
            assertRefused(CommonReason.NOT_FOUND, () -> staff.changeRole(account.getId(), Role.ADMINISTRATOR));
            assertFalse(staff.list().stream().anyMatch(row -> row.id().equals(account.getId())));
        });
    }
}
