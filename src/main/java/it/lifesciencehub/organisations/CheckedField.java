package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A field of one organisation that staff have compared with a document. While the mark stands, what a delegate writes
 * there waits for staff; the mark goes when staff take it away.
 */
@Entity
@Table(name = "organisation_checked_field")
public class CheckedField extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private OrganisationColumn field;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected CheckedField() {}

    CheckedField(Organisation organisation, OrganisationColumn field, String by, Instant now) {
        this.organisation = organisation;
        this.field = field;
        checkedAgain(by, now);
    }

    /** Somebody compared it anew. */
    final void checkedAgain(String by, Instant now) {
        this.checkedBy = by;
        this.checkedAt = now;
    }

    public OrganisationColumn getField() {
        return field;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }
}
