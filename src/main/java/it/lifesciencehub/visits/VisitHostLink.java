package it.lifesciencehub.visits;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A host's private link, kept as a hash: the hub does not know it any longer, so each mail has one of its own. Works until
 * it is revoked, its host is removed, or the visit begins.
 */
@Entity
@Table(name = "visit_host_link")
@NamedQuery(
        name = VisitHostLink.BY_HASH,
        query = "SELECT l FROM VisitHostLink l JOIN FETCH l.host h JOIN FETCH h.visit v JOIN FETCH v.event"
                + " WHERE l.tokenHash = :hash AND l.revokedAt IS NULL AND h.removedAt IS NULL")
@NamedQuery(
        name = VisitHostLink.REVOKE,
        query = "UPDATE VisitHostLink l SET l.revokedAt = :now WHERE l.host = :host AND l.revokedAt IS NULL")
public class VisitHostLink extends BaseEntity {

    static final String BY_HASH = "VisitHostLink.byHash";
    static final String REVOKE = "VisitHostLink.revoke";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "host_id")
    private VisitHost host;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected VisitHostLink() {}

    VisitHostLink(VisitHost host, String tokenHash, Instant now) {
        this.host = host;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    VisitHost getHost() {
        return host;
    }
}
