package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Somebody has typed an address and topics on the public page. Waits for the button behind the link in the mail, is gone
 * with it, and is forgotten after a week without it.
 */
@Entity
@Table(name = "newsletter_request")
@NamedQuery(name = SubscriptionRequest.BY_HASH, query = "SELECT r FROM SubscriptionRequest r WHERE r.tokenHash = :hash")
@NamedQuery(
        name = SubscriptionRequest.RECENT,
        query = "SELECT COUNT(r) FROM SubscriptionRequest r WHERE r.address = :address AND r.askedAt > :since")
@NamedQuery(name = SubscriptionRequest.FORGET, query = "DELETE FROM SubscriptionRequest r WHERE r.askedAt <= :before")
public class SubscriptionRequest extends BaseEntity {

    static final String BY_HASH = "SubscriptionRequest.byHash";
    static final String RECENT = "SubscriptionRequest.recent";
    static final String FORGET = "SubscriptionRequest.forget";

    /** For which its link works. */
    static final Duration LIFETIME = Duration.ofDays(7);

    @Column(name = "address")
    private String address;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "topics")
    private String topics;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected SubscriptionRequest() {}

    SubscriptionRequest(SubscribeCommand who, Collection<String> topics, String tokenHash, Instant now) {
        this.address = who.address();
        this.name = who.name();
        this.language = who.language();
        this.topics = String.join(" ", topics);
        this.textVersion = Subscription.TEXT_VERSION;
        this.tokenHash = tokenHash;
        this.askedAt = now;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(askedAt.plus(LIFETIME));
    }

    String getAddress() {
        return address;
    }

    String getName() {
        return name;
    }

    Language getLanguage() {
        return language;
    }

    String getTextVersion() {
        return textVersion;
    }

    List<String> getTopics() {
        return List.of(topics.split(" "));
    }
}
