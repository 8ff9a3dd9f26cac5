package it.lifesciencehub.mail;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An address that a mail server has said it cannot deliver to, for good. Nothing is sent there until staff release it,
 * which deletes the row; the trail keeps both.
 */
@Entity
@Table(name = "mail_stopped_address")
public class StoppedAddress extends BaseEntity {

    @Column(name = "address")
    private String address;

    @Column(name = "detail")
    private String detail;

    @Column(name = "mail_id")
    private Long mailId;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    protected StoppedAddress() {}

    /** @param detail what the mail server said */
    StoppedAddress(String address, String detail, Long mailId, Instant now) {
        this.address = address;
        this.detail = HeaderText.oneLine(detail, 1000);
        this.mailId = mailId;
        this.stoppedAt = now;
    }

    public String getAddress() {
        return address;
    }

    public String getDetail() {
        return detail;
    }

    public Long getMailId() {
        return mailId;
    }

    public Instant getStoppedAt() {
        return stoppedAt;
    }
}
