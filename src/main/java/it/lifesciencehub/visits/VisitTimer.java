package it.lifesciencehub.visits;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** When the rounds of visits are made, on whichever node is first. */
@Singleton
@Startup
@DependsOn("Database")
public class VisitTimer {

    @Inject
    private VisitRounds rounds;

    /** Hosts hear of requests in working hours. */
    @Schedule(dayOfWeek = "Mon-Fri", hour = "9", minute = "10", timezone = "Europe/Rome", persistent = false)
    void digest() {
        Caller.run(Identity.SYSTEM, () -> rounds.digest());
    }

    @Schedule(hour = "8", minute = "20", timezone = "Europe/Rome", persistent = false)
    void remind() {
        Caller.run(Identity.SYSTEM, () -> rounds.remind());
    }

    @Schedule(hour = "2", minute = "20", timezone = "Europe/Rome", persistent = false)
    void purge() {
        Caller.run(Identity.SYSTEM, () -> rounds.purge());
    }
}
