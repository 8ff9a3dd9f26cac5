package it.lifesciencehub.travel;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** When the rounds of journeys are made, on whichever node is first. */
@Singleton
@Startup
@DependsOn("Database")
public class TravelTimer {

    @Inject
    private TravelRounds rounds;

    @Schedule(hour = "8", minute = "40", timezone = "Europe/Rome", persistent = false)
    void remind() {
        Caller.run(Identity.SYSTEM, () -> rounds.remind());
    }

    @Schedule(hour = "8-19", minute = "5,35", timezone = "Europe/Rome", persistent = false)
    void tell() {
        Caller.run(Identity.SYSTEM, () -> rounds.tell());
    }

    @Schedule(hour = "2", minute = "50", timezone = "Europe/Rome", persistent = false)
    void purge() {
        Caller.run(Identity.SYSTEM, () -> rounds.purge());
    }
}
