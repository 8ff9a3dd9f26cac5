package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** 256 random bits from which the codes of one purpose are derived. Never changes. */
@Entity
@Table(name = "attendance_secret")
@NamedQuery(name = CodeSecret.OF_PURPOSE, query = "SELECT s.secret FROM CodeSecret s WHERE s.purpose = :purpose")
class CodeSecret extends BaseEntity {

    static final String OF_PURPOSE = "CodeSecret.ofPurpose";

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "secret")
    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CodeSecret() {}

    CodeSecret(String purpose, String secret, Instant now) {
        this.purpose = purpose;
        this.secret = secret;
        this.createdAt = now;
    }
}
