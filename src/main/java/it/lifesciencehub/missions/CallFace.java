package it.lifesciencehub.missions;

import java.io.Serializable;
import java.util.List;

/**
 * What everybody reads of a published call.
 *
 * @param companies for which the caller may act; empty for those who are no delegates
 */
public record CallFace(MissionCall call, CallPhase phase, List<MissionCriterion> criteria, List<Company> companies)
        implements Serializable {

    /**
     * @param state of its application, or null where it has none
     * @param eligible whether it may apply at all
     */
    public record Company(Long id, String name, ApplicationState state, boolean eligible) implements Serializable {}
}
