package it.lifesciencehub.accounts;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes one-time links and knows them again; only for this feature. */
@ApplicationScoped
@Transactional
public class AccountTokens {

    private static final Duration QUIET = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** The absolute address of a new link; those for a first administrator that were made before end. */
    String linkForFirstAdministrator() {
        em.createNamedQuery(AccountToken.END_OF_PURPOSE)
                .setParameter("purpose", TokenPurpose.FIRST_ADMINISTRATOR)
                .setParameter("now", clock.instant())
                .executeUpdate();
        String secret = Secrets.link();
        em.persist(AccountToken.forFirstAdministrator(secret, clock.instant()));
        return address(secret);
    }

    String link(TokenPurpose purpose, Person person, Role role) {
        String secret = Secrets.link();
        em.persist(AccountToken.forPerson(purpose, secret, person, role, clock.instant()));
        return address(secret);
    }

    String link(TokenPurpose purpose, Newcomer who, Role role) {
        String secret = Secrets.link();
        em.persist(AccountToken.forNewcomer(purpose, secret, who, role, clock.instant()));
        return address(secret);
    }

    /** A link that proves an address of somebody who has an account; earlier ones to it end. */
    String proofLink(Person person, String address) {
        proofs(person).stream()
                .filter(token -> token.getAddress().equals(address))
                .forEach(token -> token.use(clock.instant()));
        String secret = Secrets.link();
        em.persist(AccountToken.forAddress(secret, person, address, clock.instant()));
        return settings.address("/my/account/addresses/" + secret);
    }

    /** The addresses that the person still has to prove. */
    List<AccountToken> proofs(Person person) {
        return em.createNamedQuery(AccountToken.PROOFS_OF_PERSON, AccountToken.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Whether the link is too young for the next mail to the same address. */
    boolean isFresh(AccountToken token) {
        return token.getCreatedAt().isAfter(clock.instant().minus(QUIET));
    }

    /** The proof of this secret that belongs to the person, locked; refuses every other link. */
    AccountToken requireProof(String secret, Person person) {
        AccountToken token = find(secret)
                .filter(one -> one.getPurpose() == TokenPurpose.EMAIL_PROOF)
                .filter(one -> person.equals(one.getPerson()))
                .orElseThrow(() -> new Refusal(AccountReason.PROOF_ENDED));
        em.refresh(token, LockModeType.PESSIMISTIC_WRITE);
        if (!token.isUsable(clock.instant())) {
            throw new Refusal(AccountReason.PROOF_ENDED);
        }
        return token;
    }

    private String address(String secret) {
        return settings.address("/welcome/" + secret);
    }

    /** Whether such a link was sent to the address a moment ago: a flood of requests is no flood of mails. */
    boolean wasJustMade(TokenPurpose purpose, String address) {
        return em.createNamedQuery(AccountToken.MADE_SINCE, Long.class)
                        .setParameter("purpose", purpose)
                        .setParameter("address", address)
                        .setParameter("since", clock.instant().minus(QUIET))
                        .getSingleResult()
                > 0;
    }

    /** The link of the secret; refuses one that is unknown, used or over, and one that lets nobody in. */
    AccountToken require(String secret) {
        return find(secret)
                .filter(token -> token.getPurpose() != TokenPurpose.EMAIL_PROOF)
                .filter(token -> token.isUsable(clock.instant()))
                .orElseThrow(() -> new Refusal(AccountReason.LINK_ENDED));
    }

    /** As {@link #require}, and nobody else can use it until the transaction ends. */
    AccountToken requireLocked(String secret) {
        AccountToken token = require(secret);
        em.refresh(token, LockModeType.PESSIMISTIC_WRITE);
        if (!token.isUsable(clock.instant())) {
            throw new Refusal(AccountReason.LINK_ENDED);
        }
        return token;
    }

    /** Ends this link alone. */
    void end(AccountToken token) {
        token.use(clock.instant());
    }

    /** Ends the link, and every other one to the address. */
    void use(AccountToken token, String address) {
        token.use(clock.instant());
        endAll(address);
    }

    private Optional<AccountToken> find(String secret) {
        return em.createNamedQuery(AccountToken.BY_HASH, AccountToken.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst();
    }

    /** Ends every link to the address. */
    void endAll(String address) {
        em.flush();
        em.createNamedQuery(AccountToken.END_OF_ADDRESS)
                .setParameter("address", address)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
