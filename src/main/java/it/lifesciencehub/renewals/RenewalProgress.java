package it.lifesciencehub.renewals;

import it.lifesciencehub.organisations.SizeClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A run and how far its present phase has come. */
public record RenewalProgress(
        Long id,
        String name,
        LocalDate beginsBy,
        SizeClass sizeClass,
        String province,
        String words,
        RenewalPhase phase,
        RenewalState state,
        boolean stopAsked,
        int total,
        int done,
        String createdBy,
        Instant createdAt,
        String startedBy,
        Instant startedAt,
        Instant progressedAt)
        implements Serializable {

    public boolean running() {
        return state == RenewalState.RUNNING;
    }

    /** Whether the phase can be begun, begun again or continued. */
    public boolean startable(RenewalPhase wanted) {
        return RenewalPolicy.canStart(phase, state, wanted);
    }

    /** Whether nothing was written yet, so that the run can be thrown away. */
    public boolean removable() {
        return RenewalPolicy.canRemove(phase, state);
    }

    /** Whether starting this phase goes on where it was interrupted. */
    public boolean interrupted() {
        return state == RenewalState.STOPPED || state == RenewalState.FAILED;
    }
}
