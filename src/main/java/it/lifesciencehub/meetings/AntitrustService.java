package it.lifesciencehub.meetings;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The antitrust statement: read by who meets, published by staff in versions that stay. */
@Stateless
@Guarded
public class AntitrustService {

    private static final int LENGTH = 4_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private AntitrustStatements statements;

    /** The version in force today, or null. */
    @Allow(Role.PERSON)
    public AntitrustStatement current() {
        return statements.current();
    }

    /** Every version, the newest first. */
    @Allow(Role.STAFF)
    public List<AntitrustStatement> versions() {
        return em.createNamedQuery(AntitrustStatement.ALL, AntitrustStatement.class)
                .getResultList();
    }

    /**
     * Publishes the next version. Meetings that were called before keep theirs.
     *
     * @param seen the number of the newest version that the form was filled with
     */
    @Allow(Role.STAFF)
    public void publish(int seen, LocalisedText text, LocalDate validFrom) {
        List<Problem> problems = new ArrayList<>();
        whole("textIt", text.getIt(), problems);
        whole("textEn", text.getEn(), problems);
        if (validFrom == null) {
            problems.add(new Problem("validFrom", CommonReason.REQUIRED));
        } else if (validFrom.isBefore(statements.today())) {
            problems.add(new Problem("validFrom", MeetingReason.STATEMENT_IN_THE_PAST));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        int latest = versions().stream()
                .mapToInt(AntitrustStatement::getNumber)
                .max()
                .orElse(0);
        if (latest != seen) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
        AntitrustStatement next = new AntitrustStatement(
                latest + 1, text, validFrom, Caller.current().name(), clock.instant());
        em.persist(next);
        em.flush();
        trail.record("antitrust.published", "AntitrustStatement", next.getId(), "v" + (latest + 1), "" + validFrom);
    }

    private static void whole(String field, String text, List<Problem> problems) {
        if (text.isEmpty()) {
            problems.add(new Problem(field, MeetingReason.STATEMENT_NOT_WHOLE));
        } else if (text.length() > LENGTH) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, LENGTH));
        }
    }
}
