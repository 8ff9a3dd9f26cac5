package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.people.PersonService;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Several addresses of one person: asked for, proven, main, used to sign in, removed. */
@ExtendWith(ArquillianExtension.class)
class MyAddressIT {

    @EJB
    private MyAddressService addresses;

    @EJB
    private SignInService signIn;

    @EJB
    private WelcomeService welcome;

    @EJB
    private PersonService persons;

    @EJB
    private PersonFixture people;

    @EJB
    private AccountFixture accounts;

    @Inject
    private AccountTokens tokens;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private String first;
    private Account account;

    @BeforeEach
    void anAccount() {
        first = address();
        account = account("Laura", first);
    }

    @Test
    void areTheCallersOnceTheLinkWasUsedAndSignIn() {
        String second = address();
        as(account, () -> addresses.add(" " + second.toUpperCase(java.util.Locale.ROOT), AccountFixture.PASSWORD));
        assertEquals(List.of("accounts.proof"), mailsTo(second));
        assertEquals(List.of(second), pending());
        assertEquals(List.of(first), mine());
        assertEquals(AccountReason.SIGN_IN_FAILED, refused(Identity.PUBLIC, () -> signIn(second)));

        String secret = secret(second);
        assertEquals(
                AccountReason.PROOF_ENDED, refused(of(account("Altro", address())), () -> addresses.prove(secret)));
        assertEquals(AccountReason.LINK_ENDED, refused(Identity.PUBLIC, () -> welcome.view(secret)));
        assertEquals(
                AccountReason.LINK_ENDED,
                refused(
                        Identity.PUBLIC,
                        () -> welcome.use(
                                new WelcomeCommand(secret, "altra frase lunga 19", "altra frase lunga 19", ""))));
        as(account, () -> {
            assertEquals(second, addresses.view(secret));
            assertEquals(List.of(first), mine());
            addresses.prove(secret);
        });
        assertEquals(List.of(first, second), mine());
        assertEquals(List.of(), pending());
        assertEquals(AccountReason.PROOF_ENDED, refused(of(account), () -> addresses.prove(secret)));
        Caller.run(
                Identity.PUBLIC,
                () -> assertEquals(SignInStep.DONE, signIn(second).step()));
        assertTrue(mailsTo(first).contains("accounts.added"));
        Identity staff = new Identity(3L, null, "Sara Staff", Set.of(Role.PERSON, Role.STAFF), "192.0.2.1");
        assertEquals(
                List.of(second),
                Caller.call(staff, () -> persons.find(account.getPerson().getId())).others().stream()
                        .map(one -> one.address())
                        .toList());
    }

    @Test
    void changeTheMainOneAndTellTheOneBefore() {
        String second = proven();
        Long id = id(second);
        assertEquals(AccountReason.PASSWORD_WRONG, refused(of(account), () -> addresses.makeMain(id, "sbagliata 123")));
        assertEquals(
                AccountReason.ADDRESS_IS_MAIN,
                refused(of(account), () -> addresses.remove(id(first), AccountFixture.PASSWORD)));
        as(account, () -> addresses.makeMain(id, AccountFixture.PASSWORD));
        assertEquals(List.of(second, first), mine());
        assertTrue(mailsTo(first).contains("accounts.main"));
        assertEquals(second, em.find(Person.class, account.getPerson().getId()).getEmail());
        Caller.run(
                Identity.PUBLIC,
                () -> assertEquals(SignInStep.DONE, signIn(first).step()));
        as(account, () -> addresses.remove(id(first), AccountFixture.PASSWORD));
        assertEquals(List.of(second), mine());
        assertEquals(AccountReason.SIGN_IN_FAILED, refused(Identity.PUBLIC, () -> signIn(first)));
    }

    @Test
    void answerAlikeForAnAddressThatIsSomebodyElses() {
        String taken = address();
        account("Olga", taken);
        as(account, () -> addresses.add(taken, AccountFixture.PASSWORD));
        assertEquals(List.of(taken), pending());
        assertEquals(List.of("accounts.taken"), mailsTo(taken));
        as(account, () -> addresses.sendAgain(taken));
        assertEquals(List.of("accounts.taken"), mailsTo(taken));
        assertEquals(List.of(first), mine());
        // Even with the link, which nobody was sent.
        String secret = secret(taken);
        assertEquals(AccountReason.PROOF_ENDED, refused(of(account), () -> addresses.prove(secret)));
        Long pending = as(account, () -> addresses.list().pending().get(0).id());
        Account stranger = account("Altro", address());
        assertEquals(CommonReason.NOT_FOUND, refused(of(stranger), () -> addresses.withdraw(pending)));
        assertEquals(CommonReason.NOT_FOUND, refused(of(stranger), () -> addresses.sendAgain(taken)));
        assertEquals(
                CommonReason.NOT_FOUND,
                refused(of(stranger), () -> addresses.makeMain(id(first), AccountFixture.PASSWORD)));
        as(account, () -> addresses.withdraw(pending));
        assertEquals(List.of(), pending());
    }

    private String proven() {
        String address = address();
        as(account, () -> addresses.prove(secret(address)));
        return address;
    }

    /** The secret of a new link, as the mail carries it. */
    private String secret(String address) {
        try {
            transaction.begin();
            String link =
                    tokens.proofLink(em.find(Person.class, account.getPerson().getId()), address);
            transaction.commit();
            return link.substring(link.lastIndexOf('/') + 1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private OpenedSession signIn(String address) {
        return signIn.signIn(new SignInCommand(address, AccountFixture.PASSWORD, "test"));
    }

    private List<String> mine() {
        return as(account, () -> addresses.list()).addresses().stream()
                .map(MyAddresses.Address::address)
                .toList();
    }

    private List<String> pending() {
        return as(account, () -> addresses.list()).pending().stream()
                .map(MyAddresses.Pending::address)
                .toList();
    }

    private Long id(String address) {
        return as(account, () -> addresses.list()).addresses().stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> mailsTo(String address) {
        return em.createQuery("SELECT m FROM MailMessage m WHERE m.recipientAddress = :address", MailMessage.class)
                .setParameter("address", address)
                .getResultStream()
                .map(MailMessage::getKind)
                .toList();
    }

    private Account account(String given, String address) {
        return accounts.anAccountOf(people.aPerson(given, "Conti", Language.IT, address), Role.PERSON);
    }

    private static String address() {
        return "my-" + UUID.randomUUID() + "@addresses.example";
    }

    private static Identity of(Account account) {
        return new Identity(
                account.getId(),
                account.getPerson().getId(),
                account.getPerson().getName(),
                Set.of(Role.PERSON),
                "192.0.2." + Instant.now().getNano() % 200);
    }

    private static <T> T as(Account account, java.util.function.Supplier<T> work) {
        return Caller.call(of(account), work);
    }

    private static void as(Account account, Runnable work) {
        Caller.run(of(account), work);
    }

    private static RefusalReason refused(Identity as, Executable door) {
        Refusal refusal = Caller.call(as, () -> assertThrows(Refusal.class, door));
        return refusal.problems().isEmpty()
                ? refusal.reason()
                : refusal.problems().get(0).reason();
    }
}
