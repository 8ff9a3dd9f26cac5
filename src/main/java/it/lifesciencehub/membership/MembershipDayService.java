package it.lifesciencehub.membership;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Lets staff see what the rules of the day are about to do, and do it now instead of within the hour. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MembershipDayService {

    /** As many as a page shows; the run itself does all. */
    private static final int SHOWN = 200;

    @Inject
    private MembershipDayWork work;

    @Inject
    private MembershipDayRun run;

    @Inject
    private AuditTrail trail;

    /** What a run would do now, changing nothing; some hundreds at most. */
    @Allow(Role.STAFF)
    public List<MembershipDayStep> preview() {
        return Caller.call(Identity.SYSTEM, work::waiting).stream()
                .flatMap(id -> work.preview(id).stream())
                .limit(SHOWN)
                .toList();
    }

    /** Each membership in its own transaction; the steps are the hub's, that it was started is in the trail. */
    @Allow(Role.STAFF)
    public MembershipDayResult runNow() {
        MembershipDayResult result = Caller.call(Identity.SYSTEM, run::run);
        trail.record("membership.dayRun", "Membership", null, "", String.valueOf(result.steps()));
        return result;
    }
}
