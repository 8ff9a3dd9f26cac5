package it.lifesciencehub.groups;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Each morning: successors are asked for, on whichever node is first. */
@Singleton
@Startup
@DependsOn("Database")
public class MandateTerms {

    @Inject
    private MandateBook book;

    @Inject
    private MandateSuccession succession;

    @Schedule(hour = "7", minute = "20", timezone = "Europe/Rome", persistent = false)
    void morning() {
        Caller.run(Identity.SYSTEM, () -> succession.ask(book.today()));
    }
}
