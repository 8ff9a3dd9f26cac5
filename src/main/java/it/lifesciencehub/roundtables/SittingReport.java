package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of a sitting. A draft of the officers, until one of them shares it with the group or with all members; it can
 * be corrected afterwards and taken back, and each step stands in the trail.
 */
@Entity
@Table(name = "sitting_report")
public class SittingReport extends BaseEntity {

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "sitting_id")
    private Sitting sitting;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReportState state = ReportState.DRAFT;

    @Lob
    @Column(name = "words")
    private String words;

    @Column(name = "present")
    private String present;

    @Column(name = "follow_ups")
    private String followUps;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "sitting_report_paper", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "paper_version_id")
    private Set<Long> papers = new HashSet<>();

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "shared_at")
    private Instant sharedAt;

    protected SittingReport() {}

    SittingReport(Sitting sitting) {
        this.sitting = sitting;
    }

    /**
     * Already checked by {@link RoundtablePolicy}.
     *
     * @return names of the form's fields that changed
     */
    List<String> write(ReportForm form, Identity by, Instant now) {
        List<String> changed = new ArrayList<>(RoundtablePolicy.changes(this, form));
        words = form.getWords().strip();
        present = RoundtablePolicy.textOrNull(form.getPresent());
        followUps = RoundtablePolicy.textOrNull(form.getFollowUps());
        papers = new HashSet<>(form.getPapers());
        savedAt = now;
        savedBy = by.name();
        return changed;
    }

    /** @return whether it is shared now and was not before */
    boolean share(ReportState next, Instant now) {
        boolean first = next.isShared() && !state.isShared();
        state = next;
        if (first) {
            sharedAt = now;
        }
        return first;
    }

    public Sitting getSitting() {
        return sitting;
    }

    public ReportState getState() {
        return state;
    }

    public String getWords() {
        return words;
    }

    public String getPresent() {
        return present;
    }

    public String getFollowUps() {
        return followUps;
    }

    /** Versions of the group's papers that are pinned to it. */
    public Set<Long> getPapers() {
        return Set.copyOf(papers);
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getSavedBy() {
        return savedBy;
    }

    public Instant getSharedAt() {
        return sharedAt;
    }
}
