package it.lifesciencehub.eventforms;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A private link to answer one request, kept as a hash; each mail has one of its own. */
@Entity
@Table(name = "event_form_link")
@NamedQuery(
        name = FormLink.BY_HASH,
        query = "SELECT q FROM FormLink l JOIN l.request q JOIN FETCH q.form f JOIN FETCH f.use JOIN FETCH f.event"
                + " JOIN FETCH q.registration WHERE l.tokenHash = :hash AND f.detachedAt IS NULL")
class FormLink extends BaseEntity {

    static final String BY_HASH = "FormLink.byHash";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private FormRequest request;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FormLink() {}

    FormLink(FormRequest request, String tokenHash, Instant now) {
        this.request = request;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }
}
