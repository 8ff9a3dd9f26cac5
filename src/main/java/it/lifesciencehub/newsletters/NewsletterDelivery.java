package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.BaseEntity;
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

/** One mail of a newsletter to one subscriber, written with the mail itself; it knows the hash of the link in it. */
@Entity
@Table(name = "newsletter_delivery")
@NamedQuery(
        name = NewsletterDelivery.BY_HASH,
        query = "SELECT d FROM NewsletterDelivery d JOIN FETCH d.newsletter JOIN FETCH d.subscriber"
                + " WHERE d.tokenHash = :hash")
@NamedQuery(
        name = NewsletterDelivery.COUNTS,
        query = "SELECT d.state, COUNT(d), COUNT(d.endedAt) FROM NewsletterDelivery d WHERE d.newsletter.id ="
                + " :newsletter GROUP BY d.state")
public class NewsletterDelivery extends BaseEntity {

    static final String BY_HASH = "NewsletterDelivery.byHash";
    static final String COUNTS = "NewsletterDelivery.counts";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "newsletter_id")
    private Newsletter newsletter;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "subscriber_id")
    private Subscriber subscriber;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeliveryState state;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "at")
    private Instant at;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected NewsletterDelivery() {}

    /** @param tokenHash null for one that is left out */
    NewsletterDelivery(Newsletter newsletter, Subscriber subscriber, String tokenHash, Instant now) {
        this.newsletter = newsletter;
        this.subscriber = subscriber;
        this.state = tokenHash == null ? DeliveryState.LEFT_OUT : DeliveryState.SENT;
        this.tokenHash = tokenHash;
        this.at = now;
    }

    void bounce() {
        state = DeliveryState.BOUNCED;
    }

    /** Its reader has unsubscribed by its link. */
    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    Newsletter getNewsletter() {
        return newsletter;
    }

    Subscriber getSubscriber() {
        return subscriber;
    }
}
