package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A reminder of an item that a company was sent; one of each kind for each day that the item is due. */
@Entity
@Table(name = "fair_reminder")
@NamedQuery(
        name = FairReminder.OF_STAND,
        query = "SELECT r FROM FairReminder r WHERE r.item.stand.id = :stand ORDER BY r.id")
public class FairReminder extends BaseEntity {

    static final String OF_STAND = "FairReminder.ofStand";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private FairRequest request;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private FairItem item;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReminderKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected FairReminder() {}

    FairReminder(FairRequest request, FairItem item, ReminderKind kind, Instant now) {
        this.request = request;
        this.item = item;
        this.kind = kind;
        this.dueOn = item.getDueOn();
        this.sentAt = now;
    }

    boolean isOf(FairRequest other, FairItem its, ReminderKind wanted) {
        return request.equals(other) && item.equals(its) && kind == wanted && dueOn.equals(its.getDueOn());
    }
}
