package it.lifesciencehub.attendance;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.RomeTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A door of an event and the link of whoever helps there, with no account: works on its days alone, until staff withdraw
 * it. The link's secret is kept as a hash, so it is shown once.
 */
@Entity
@Table(name = "check_in_door")
@NamedQuery(
        name = CheckInDoor.BY_TOKEN,
        query = "SELECT d FROM CheckInDoor d JOIN FETCH d.event WHERE d.tokenHash = :hash")
public class CheckInDoor extends BaseEntity {

    static final String BY_TOKEN = "CheckInDoor.byToken";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "name")
    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "may_admit")
    private boolean mayAdmit;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CheckInDoor() {}

    /** @param mayAdmit whether whoever holds the link may let people in beyond the capacity */
    CheckInDoor(
            Event event,
            String name,
            String tokenHash,
            LocalDate first,
            LocalDate last,
            boolean mayAdmit,
            String by,
            Instant now) {
        this.event = event;
        this.name = name;
        this.tokenHash = tokenHash;
        this.validFrom = RomeTime.instant(first.atStartOfDay());
        this.validUntil = RomeTime.instant(last.plusDays(1).atStartOfDay());
        this.mayAdmit = mayAdmit;
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Twice is no error. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public Event getEvent() {
        return event;
    }

    public String getName() {
        return name;
    }

    public Instant getValidFrom() {
        return validFrom;
    }

    /** The moment at which its last day is over. */
    public Instant getValidUntil() {
        return validUntil;
    }

    public boolean isMayAdmit() {
        return mayAdmit;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }
}
