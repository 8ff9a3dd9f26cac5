package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that a door sent, kept by the name that its telephone gave it: sent again, it gets the same answer. */
@Entity
@Table(name = "check_in_scan")
@NamedQuery(
        name = CheckInScan.BY_KEY,
        query = "SELECT s FROM CheckInScan s WHERE s.doorId = :door AND s.scanKey = :key")
class CheckInScan extends BaseEntity {

    static final String BY_KEY = "CheckInScan.byKey";

    @Column(name = "scan_key")
    private String scanKey;

    @Column(name = "door_id")
    private Long doorId;

    @Column(name = "registration_id")
    private Long registrationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ScanOutcome outcome;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected CheckInScan() {}

    CheckInScan(
            String scanKey,
            CheckInDoor door,
            Long registrationId,
            ScanOutcome outcome,
            Instant madeAt,
            Instant receivedAt) {
        this.scanKey = scanKey;
        this.doorId = door.getId();
        this.registrationId = registrationId;
        this.outcome = outcome;
        this.madeAt = madeAt;
        this.receivedAt = receivedAt;
    }

    Long getRegistrationId() {
        return registrationId;
    }

    ScanOutcome getOutcome() {
        return outcome;
    }
}
