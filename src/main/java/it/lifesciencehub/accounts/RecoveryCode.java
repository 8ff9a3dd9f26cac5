package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code on paper that stands for the second factor once, when the telephone is lost. Only its hash is kept. */
@Entity
@Table(name = "account_recovery_code")
@NamedQuery(
        name = RecoveryCode.UNUSED,
        query = "SELECT c FROM RecoveryCode c WHERE c.account.id = :accountId AND c.usedAt IS NULL")
@NamedQuery(
        name = RecoveryCode.COUNT_UNUSED,
        query = "SELECT COUNT(c) FROM RecoveryCode c WHERE c.account.id = :accountId AND c.usedAt IS NULL")
@NamedQuery(name = RecoveryCode.DELETE, query = "DELETE FROM RecoveryCode c WHERE c.account.id = :accountId")
public class RecoveryCode extends BaseEntity {

    public static final String UNUSED = "RecoveryCode.unused";
    public static final String COUNT_UNUSED = "RecoveryCode.countUnused";
    public static final String DELETE = "RecoveryCode.delete";

    /** How many a person gets. */
    static final int COUNT = 10;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(Account account, String code) {
        this.account = account;
        this.codeHash = Secrets.hash(Secrets.plainCode(code));
    }

    boolean isFor(String typed) {
        return usedAt == null && codeHash.equals(Secrets.hash(Secrets.plainCode(typed)));
    }

    void use(Instant now) {
        usedAt = now;
    }
}
