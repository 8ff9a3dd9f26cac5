package it.lifesciencehub.missions;

import it.lifesciencehub.organisations.ColleagueRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A company's side of a call.
 *
 * @param state null where nothing is begun
 * @param eligible whether the company may apply
 * @param editable whether it can be written and handed in now
 * @param swappable whether the travellers alone can still be changed
 * @param colleagues who can travel
 * @param outcome what holds of it, or null
 */
public record ApplicationView(
        MissionCall call,
        CallPhase phase,
        String company,
        ApplicationForm form,
        ApplicationState state,
        Instant submittedAt,
        boolean eligible,
        boolean editable,
        boolean swappable,
        boolean withdrawable,
        List<ColleagueRow> colleagues,
        MissionOutcome outcome)
        implements Serializable {}
