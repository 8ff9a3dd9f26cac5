package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The consent to news of one topic: given once, with the version of the text, its language, the time and the way; ended
 * once. Who comes back gives a new one, so that nothing of what was is overwritten.
 */
@Entity
@Table(name = "newsletter_subscription")
@NamedQuery(
        name = Subscription.LIVE,
        query = "SELECT t FROM Subscription t WHERE t.subscriber = :subscriber AND t.live = TRUE ORDER BY t.topic")
public class Subscription extends BaseEntity {

    static final String LIVE = "Subscription.live";

    /** Of the sentence under the forms; to be raised when the sentence changes its meaning. */
    static final String TEXT_VERSION = "2026-11";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "subscriber_id")
    private Subscriber subscriber;

    @Column(name = "topic")
    private String topic;

    /** True, or null once it has ended. */
    @Column(name = "live")
    private Boolean live = Boolean.TRUE;

    @Column(name = "given_at")
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private SubscriptionChannel givenBy;

    @Column(name = "text_version")
    private String textVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private SubscriptionChannel endedBy;

    protected Subscription() {}

    Subscription(Subscriber subscriber, String topic, Consent consent) {
        this.subscriber = subscriber;
        this.topic = topic;
        this.givenAt = consent.at();
        this.givenBy = consent.channel();
        this.textVersion = consent.textVersion();
        this.language = consent.language();
    }

    /** How somebody said yes. @param language of the page that they said it on */
    record Consent(SubscriptionChannel channel, String textVersion, Language language, Instant at) {

        static Consent now(SubscriptionChannel channel, Language language, Instant now) {
            return new Consent(channel, TEXT_VERSION, language, now);
        }
    }

    void end(SubscriptionChannel channel, Instant now) {
        live = null;
        endedAt = now;
        endedBy = channel;
    }

    public String getTopic() {
        return topic;
    }
}
