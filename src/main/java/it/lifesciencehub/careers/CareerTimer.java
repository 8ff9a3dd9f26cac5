package it.lifesciencehub.careers;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** When people's data of past career days go, and when those who are late are reminded, on whichever node is first. */
@Singleton
@Startup
@DependsOn("Database")
public class CareerTimer {

    @Inject
    private CareerRounds rounds;

    @Schedule(hour = "9", minute = "20", timezone = "Europe/Rome", persistent = false)
    void remind() {
        Caller.run(Identity.SYSTEM, () -> rounds.remind());
    }

    @Schedule(hour = "2", minute = "35", timezone = "Europe/Rome", persistent = false)
    void purge() {
        Caller.run(Identity.SYSTEM, () -> rounds.purge());
    }
}
