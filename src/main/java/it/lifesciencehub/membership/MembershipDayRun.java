package it.lifesciencehub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works through all memberships that wait for the day; one that fails does not stop the others. As the hub itself. */
@ApplicationScoped
class MembershipDayRun {

    private static final Logger LOG = Logger.getLogger(MembershipDayRun.class.getName());

    @Inject
    private MembershipDayWork work;

    MembershipDayResult run() {
        int steps = 0;
        int failed = 0;
        for (Long id : work.waiting()) {
            try {
                steps += work.work(id);
            } catch (RuntimeException e) {
                failed++;
                LOG.log(Level.WARNING, "The day of membership " + id + " could not be worked on", e);
            }
        }
        return new MembershipDayResult(steps, failed);
    }
}
