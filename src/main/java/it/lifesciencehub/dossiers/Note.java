package it.lifesciencehub.dossiers;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody of the staff wrote down about an organisation. Its author, or an administrator, changes and deletes it;
 * what it said before stands in the trail. It may ask for a follow-up on a day, until somebody marks that as done.
 */
@Entity
@Table(name = "dossier_note")
public class Note extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "text")
    private String text;

    @Column(name = "pinned")
    private boolean pinned;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "author_account_id")
    private Long authorAccountId;

    @Column(name = "author")
    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Note() {}

    Note(Organisation organisation, NoteForm form, Identity author, Instant now) {
        this.organisation = organisation;
        this.authorAccountId = author.accountId();
        this.author = author.name();
        this.createdAt = now;
        say(form);
    }

    private void say(NoteForm form) {
        if (form.getFollowUpOn() == null || !form.getFollowUpOn().equals(followUpOn)) {
            doneAt = null;
            doneBy = null;
        }
        text = form.getText();
        pinned = form.isPinned();
        followUpOn = form.getFollowUpOn();
    }

    /** A follow-up that is moved to another day is open again. */
    void change(NoteForm form, Instant now) {
        say(form);
        changedAt = now;
    }

    /** What was to be followed up has been. */
    void finish(Identity by, Instant now) {
        if (!isFollowUpOpen()) {
            throw new Refusal(DossierReason.NO_OPEN_FOLLOW_UP);
        }
        doneAt = now;
        doneBy = by.name();
    }

    public boolean isFollowUpOpen() {
        return followUpOn != null && doneAt == null;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getText() {
        return text;
    }

    public boolean isPinned() {
        return pinned;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    public String getDoneBy() {
        return doneBy;
    }

    public Long getAuthorAccountId() {
        return authorAccountId;
    }

    public String getAuthor() {
        return author;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
