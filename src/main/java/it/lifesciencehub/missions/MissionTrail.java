package it.lifesciencehub.missions;

import it.lifesciencehub.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What happens to calls and applications, in the trail. */
@ApplicationScoped
class MissionTrail {

    @Inject
    private AuditTrail trail;

    void record(String action, MissionCall call, String detail) {
        trail.record(
                action, "MissionCall", call.getId(), call.getEvent().getTitle().getIt(), detail);
    }

    void record(String action, MissionApplication application, String detail) {
        trail.record(
                action,
                "MissionApplication",
                application.getId(),
                application.getOrganisation().getName() + " – "
                        + application.getCall().getEvent().getTitle().getIt(),
                detail);
    }
}
