package it.lifesciencehub.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers for five seconds whose a session is, so that a page with its pictures asks the database once. What ends on
 * this node is forgotten at once, on other nodes within the five seconds.
 */
@ApplicationScoped
public class SessionMemory {

    private static final Duration MEMORY = Duration.ofSeconds(5);
    private static final int SESSIONS = 20_000;

    private final Cache<Long, Optional<SignedInPerson>> remembered =
            Caffeine.newBuilder().maximumSize(SESSIONS).expireAfterWrite(MEMORY).build();

    @Inject
    private AccountSessions sessions;

    /** Whom the session's requests belong to, or empty. */
    public Optional<SignedInPerson> person(Long sessionId) {
        return remembered.get(sessionId, sessions::identify);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccountChanged ended) {
        remembered
                .asMap()
                .values()
                .removeIf(person -> person.isEmpty() || person.get().accountId().equals(ended.accountId()));
    }
}
