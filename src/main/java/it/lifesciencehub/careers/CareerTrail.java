package it.lifesciencehub.careers;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * What happens at career days, in the trail, which outlives the students' data: students stand there by their number and
 * their class, never by name.
 */
@ApplicationScoped
class CareerTrail {

    @Inject
    private AuditTrail trail;

    void record(String action, CareerDay day, String detail) {
        trail.record(action, "CareerDay", day.getId(), day.getEvent().getTitle().getIt(), detail);
    }

    /** Records what somebody did who came by private link, or signed in where no name is given. */
    void recordAs(String linkHolder, String action, CareerDay day, String detail) {
        if (linkHolder == null) {
            record(action, day, detail);
            return;
        }
        Identity holder =
                new Identity(null, null, linkHolder, Set.of(), Caller.current().remoteAddress());
        Caller.run(holder, () -> record(action, day, detail));
    }
}
