package it.lifesciencehub.applications;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A private link by which the contact follows an application, kept as a hash. Each mail carries one of its own; all of
 * them work until their day, for people look into whichever mail they find.
 */
@Entity
@Table(name = "membership_application_link")
@NamedQuery(
        name = ApplicationLink.BY_HASH,
        query = "SELECT l FROM ApplicationLink l JOIN FETCH l.application WHERE l.tokenHash = :hash")
@NamedQuery(
        name = ApplicationLink.MADE_SINCE,
        query = "SELECT COUNT(l) FROM ApplicationLink l WHERE l.application.id = :application"
                + " AND l.createdAt > :since")
public class ApplicationLink extends BaseEntity {

    public static final String BY_HASH = "ApplicationLink.byHash";
    public static final String MADE_SINCE = "ApplicationLink.madeSince";

    private static final Duration LIFETIME = Duration.ofDays(180);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private MembershipApplication application;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ApplicationLink() {}

    ApplicationLink(MembershipApplication application, String secret, Instant now) {
        this.application = application;
        this.tokenHash = Secrets.hash(secret);
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    boolean isUsable(Instant now) {
        return now.isBefore(expiresAt);
    }

    MembershipApplication getApplication() {
        return application;
    }
}
