package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Each morning: ends that come near and reports that are missing are reminded of, on whichever node is first. */
@Singleton
@Startup
@DependsOn("Database")
public class RoundtableMorning {

    @Inject
    private RoundtableAccess access;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private MissingReports missing;

    @Schedule(hour = "7", minute = "40", timezone = "Europe/Rome", persistent = false)
    void morning() {
        Caller.run(Identity.SYSTEM, () -> {
            ending.remind(access.today());
            missing.remind();
        });
    }
}
