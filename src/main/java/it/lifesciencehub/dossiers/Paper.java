package it.lifesciencehub.dossiers;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper about an organisation: its statute, a contract. It begins with a first file; each further file is a new
 * {@link PaperVersion}, and the old ones stay. It is never deleted: who does not want it any more withdraws it and says
 * why, and its files are kept.
 */
@Entity
@Table(name = "dossier_paper")
public class Paper extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaperKind kind;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Column(name = "note")
    private String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected Paper() {}

    Paper(Organisation organisation, PaperForm form, Instant now) {
        this.organisation = organisation;
        this.createdAt = now;
        describe(form);
    }

    /** Already checked by {@link DossierPolicy}. */
    void describe(PaperForm form) {
        requireStanding();
        title = form.getTitle().strip();
        kind = form.getKind();
        datedOn = form.getDatedOn();
        note = form.getNote() == null || form.getNote().isBlank()
                ? null
                : form.getNote().strip();
    }

    void withdraw(String reason, Identity by, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = by.name();
        withdrawnReason = reason.strip();
    }

    /** Refuses where it was withdrawn. */
    void requireStanding() {
        if (isWithdrawn()) {
            throw new Refusal(DossierReason.PAPER_WITHDRAWN);
        }
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getTitle() {
        return title;
    }

    public PaperKind getKind() {
        return kind;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public String getNote() {
        return note;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawnBy() {
        return withdrawnBy;
    }

    public String getWithdrawnReason() {
        return withdrawnReason;
    }
}
