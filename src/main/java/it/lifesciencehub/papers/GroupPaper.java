package it.lifesciencehub.papers;

import it.lifesciencehub.groups.WorkGroup;
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

/**
 * A paper of a group. It begins with a first file; each further file is a new {@link GroupPaperVersion}, and the old ones
 * stay, for agendas point to them. It is never deleted: an officer withdraws it and says why, and then only officers and
 * staff see it.
 */
@Entity
@Table(name = "group_paper")
public class GroupPaper extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Column(name = "title")
    private String title;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private PaperAudience audience;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected GroupPaper() {}

    GroupPaper(WorkGroup group, GroupPaperForm form, Instant now) {
        this.group = group;
        this.createdAt = now;
        describe(form);
    }

    /** Already checked by {@link GroupPaperPolicy}. */
    void describe(GroupPaperForm form) {
        requireStanding();
        title = form.getTitle().strip();
        note = form.getNote() == null || form.getNote().isBlank()
                ? null
                : form.getNote().strip();
        audience = form.getAudience();
    }

    void withdraw(String reason, Identity by, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = by.name();
        withdrawnReason = reason.strip();
    }

    void requireStanding() {
        if (isWithdrawn()) {
            throw new Refusal(PapersReason.PAPER_WITHDRAWN);
        }
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public WorkGroup getGroup() {
        return group;
    }

    public String getTitle() {
        return title;
    }

    public String getNote() {
        return note;
    }

    public PaperAudience getAudience() {
        return audience;
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
