package it.lifesciencehub.visits;

import it.lifesciencehub.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What happens at visits, in the trail; never with what visitors gave. */
@ApplicationScoped
class VisitTrail {

    @Inject
    private AuditTrail trail;

    void record(String action, Visit visit, String detail) {
        record(action, visit, visit.getEvent().getTitle().getIt(), detail);
    }

    /** @param visitor whom it is about */
    void record(String action, Visit visit, String visitor, String detail) {
        trail.record(action, "Visit", visit.getId(), visitor, detail);
    }
}
