package it.lifesciencehub.audit;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the trail. Written once, never changed, never deleted by the application. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends BaseEntity {

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "actor")
    private String actor;

    @Column(name = "action")
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "subject")
    private String subject;

    @Column(name = "detail")
    private String detail;

    @Column(name = "remote_address")
    private String remoteAddress;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            Long accountId,
            String actor,
            String action,
            String subjectType,
            Long subjectId,
            String subject,
            String detail,
            String remoteAddress) {
        this.at = at;
        this.accountId = accountId;
        this.actor = cut(actor, 200);
        this.action = cut(action, 60);
        this.subjectType = cut(subjectType, 40);
        this.subjectId = subjectId;
        this.subject = cut(subject, 300);
        this.detail = cut(detail, 2000);
        this.remoteAddress = cut(remoteAddress, 64);
    }

    /** One line, without breaks, at most so long. */
    private static String cut(String text, int length) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= length ? line : line.substring(0, length);
    }

    public Instant getAt() {
        return at;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getActor() {
        return actor;
    }

    public String getAction() {
        return action;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getSubject() {
        return subject;
    }

    public String getDetail() {
        return detail;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }
}
