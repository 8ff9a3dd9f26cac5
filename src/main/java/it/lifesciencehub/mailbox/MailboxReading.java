package it.lifesciencehub.mailbox;

import it.lifesciencehub.mail.HeaderText;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How far the mailbox has been read, and who reads now: one row, made by the migration. Messages are known by their UID,
 * which counts up for as long as the folder keeps its UIDVALIDITY (RFC 3501, 2.3.1.1); when that changes, reading begins
 * anew, and fingerprints keep what was taken from being taken again.
 */
@Entity
@Table(name = "mailbox_reading")
public class MailboxReading extends BaseEntity {

    static final Long ONLY = 1L;

    @Column(name = "uid_validity")
    private long uidValidity;

    @Column(name = "last_uid")
    private long lastUid;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "last_error")
    private String lastError;

    protected MailboxReading() {}

    /** Whether the caller may read until then; another node that reads now keeps the right. */
    boolean lease(Instant now, Instant until) {
        if (leasedUntil != null && leasedUntil.isAfter(now)) {
            return false;
        }
        leasedUntil = until;
        return true;
    }

    /** The last message that was looked at, as long as the folder is the same; 0 for a folder not known. */
    long lastUidOf(long validity) {
        return validity == uidValidity ? lastUid : 0;
    }

    void read(long validity, long uid) {
        uidValidity = validity;
        lastUid = uid;
    }

    void done(Instant now) {
        leasedUntil = null;
        lookedAt = now;
        lastError = null;
    }

    void failed(Instant now, String error) {
        leasedUntil = null;
        lookedAt = now;
        lastError = HeaderText.oneLine(error, 1000);
    }

    public Instant getLookedAt() {
        return lookedAt;
    }

    public String getLastError() {
        return lastError;
    }
}
