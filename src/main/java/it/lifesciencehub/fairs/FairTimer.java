package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** When companies on stands are reminded: by day, on whichever node is first. */
@Singleton
@Startup
@DependsOn("Database")
public class FairTimer {

    @Inject
    private FairRounds rounds;

    @Schedule(hour = "9", minute = "25", timezone = "Europe/Rome", persistent = false)
    void remind() {
        Caller.run(Identity.SYSTEM, () -> rounds.remind());
    }
}
