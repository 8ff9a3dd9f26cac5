package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A sitting of a body, which others call; what is kept here is when, where and about what. Planned, it becomes held
 * when somebody says so or writes its report, or cancelled with a reason. A week after one that was not cancelled its
 * report is missing, and the officers are reminded each week until it is shared.
 */
@Entity
@Table(name = "sitting")
public class Sitting extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private OutsideBody body;

    @OneToOne(mappedBy = "sitting", fetch = FetchType.LAZY)
    private SittingReport report;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SittingState state = SittingState.PLANNED;

    @Column(name = "title")
    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "online_link")
    private String onlineLink;

    @Column(name = "agenda")
    private String agenda;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Sitting() {}

    Sitting(OutsideBody body, SittingForm form, Instant now) {
        this.body = body;
        this.createdAt = now;
        describe(form);
    }

    /** Already checked by {@link RoundtablePolicy}. */
    final void describe(SittingForm form) {
        if (state == SittingState.CANCELLED) {
            throw new Refusal(RoundtableReason.SITTING_CANCELLED);
        }
        title = form.getTitle().strip();
        startsAt = RomeTime.instant(form.getStartsAt());
        endsAt = RomeTime.instant(form.getEndsAt());
        place = RoundtablePolicy.textOrNull(form.getPlace());
        onlineLink = WebAddress.normalised(form.getOnlineLink());
        agenda = RoundtablePolicy.textOrNull(form.getAgenda());
    }

    /** Somebody says that it was held; a second time changes nothing. */
    void hold(Instant now) {
        if (state == SittingState.CANCELLED) {
            throw new Refusal(RoundtableReason.SITTING_CANCELLED);
        }
        if (startsAt.isAfter(now)) {
            throw new Refusal(RoundtableReason.SITTING_TO_COME);
        }
        state = SittingState.HELD;
    }

    void cancel(String reason) {
        if (state != SittingState.PLANNED) {
            throw new Refusal(RoundtableReason.SITTING_NOT_PLANNED);
        }
        state = SittingState.CANCELLED;
        cancelReason = reason.strip();
    }

    /** Officers were reminded of the report. */
    void remind(Instant now) {
        remindedAt = now;
    }

    public OutsideBody getBody() {
        return body;
    }

    /** What came of it, or null. */
    public SittingReport getReport() {
        return report;
    }

    public SittingState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    /** As Markdown, or null. */
    public String getAgenda() {
        return agenda;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }
}
