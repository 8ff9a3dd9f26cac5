package it.lifesciencehub.fairs;

import it.lifesciencehub.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What happens on collective stands, in the trail. */
@ApplicationScoped
class FairTrail {

    @Inject
    private AuditTrail trail;

    void record(String action, FairStand stand, String detail) {
        trail.record(
                action, "FairStand", stand.getId(), stand.getEvent().getTitle().getIt(), detail);
    }

    void record(String action, FairRequest request, String detail) {
        String company = request.getOrganisation().getName();
        record(action, request.getStand(), detail.isEmpty() ? company : company + ": " + detail);
    }
}
