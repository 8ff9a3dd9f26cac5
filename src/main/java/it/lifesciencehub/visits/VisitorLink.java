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

/** A visitor's private link to the form of their data, kept as a hash. It lets fill in, and never shows what was given. */
@Entity
@Table(name = "visitor_link")
@NamedQuery(
        name = VisitorLink.BY_HASH,
        query = "SELECT f FROM VisitorLink l JOIN l.form f JOIN FETCH f.visit v JOIN FETCH v.event"
                + " WHERE l.tokenHash = :hash")
public class VisitorLink extends BaseEntity {

    static final String BY_HASH = "VisitorLink.byHash";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "form_id")
    private VisitorForm form;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected VisitorLink() {}

    VisitorLink(VisitorForm form, String tokenHash, Instant now) {
        this.form = form;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }
}
