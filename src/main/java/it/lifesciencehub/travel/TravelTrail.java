package it.lifesciencehub.travel;

import it.lifesciencehub.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What happens to journeys, in the trail; never with what travellers gave. */
@ApplicationScoped
class TravelTrail {

    @Inject
    private AuditTrail trail;

    void record(String action, Travel travel, String detail) {
        record(action, travel, travel.getEvent().getTitle().getIt(), detail);
    }

    /** @param subject whom or what it is about */
    void record(String action, Travel travel, String subject, String detail) {
        trail.record(action, "Travel", travel.getId(), subject, detail);
    }
}
