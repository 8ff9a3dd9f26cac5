package it.lifesciencehub.roundtables;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.groups.WorkGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes what happens at a roundtable into the trail of its group. */
@ApplicationScoped
class RoundtableTrail {

    @Inject
    private AuditTrail trail;

    /** @param detail may be empty */
    void record(String action, OutsideBody body, String detail) {
        WorkGroup group = body.getGroup();
        trail.record(
                action,
                "WorkGroup",
                group.getId(),
                group.getName().getIt(),
                detail.isEmpty() ? body.getName() : body.getName() + ": " + detail);
    }

    void record(String action, Sitting sitting, String detail) {
        String what = sitting.getTitle() + ", " + Representatives.day(sitting);
        record(action, sitting.getBody(), detail.isEmpty() ? what : what + ": " + detail);
    }

    void record(String action, Representation representation) {
        record(
                action,
                representation.getBody(),
                representation.getPerson().getName() + " – " + representation.getKind() + ", "
                        + representation.getSince() + " – "
                        + (representation.getUntil() == null ? "…" : representation.getUntil()));
    }
}
