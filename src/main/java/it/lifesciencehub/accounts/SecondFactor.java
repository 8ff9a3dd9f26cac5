package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Codes and recovery codes of an account that the caller has locked; only for this feature. */
@ApplicationScoped
public class SecondFactor {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Takes a code of the app, or else a recovery code, each one once. */
    boolean accept(Account account, String typed) {
        return account.acceptCode(typed, clock.instant()) || useRecoveryCode(account, typed);
    }

    private boolean useRecoveryCode(Account account, String typed) {
        List<RecoveryCode> unused = em.createNamedQuery(RecoveryCode.UNUSED, RecoveryCode.class)
                .setParameter("accountId", account.getId())
                .getResultList();
        for (RecoveryCode code : unused) {
            if (code.isFor(typed)) {
                code.use(clock.instant());
                audit.record(
                        "accounts.recovery-code-used",
                        "Account",
                        account.getId(),
                        account.getPerson().getName(),
                        "");
                return true;
            }
        }
        return false;
    }

    /** New recovery codes in the place of the old ones; they are shown once and known to the hub by their hashes. */
    List<String> renewRecoveryCodes(Account account) {
        dropRecoveryCodes(account);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RecoveryCode.COUNT; i++) {
            String code = Secrets.recoveryCode();
            codes.add(code);
            em.persist(new RecoveryCode(account, code));
        }
        return codes;
    }

    void dropRecoveryCodes(Account account) {
        em.createNamedQuery(RecoveryCode.DELETE)
                .setParameter("accountId", account.getId())
                .executeUpdate();
    }
}
