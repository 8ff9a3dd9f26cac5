package it.lifesciencehub.missions.web;

import it.lifesciencehub.missions.ApplicationState;
import it.lifesciencehub.missions.CallPhase;
import it.lifesciencehub.missions.MissionApplicationService;
import it.lifesciencehub.missions.MissionCallService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What pages show of missions: colours of states, and on other features' pages the call and one's own applications. */
@Named
@RequestScoped
public class MissionLook {

    @EJB
    private MissionCallService calls;

    @EJB
    private MissionApplicationService applications;

    private CallPhase phase;
    private Long phaseOf;
    private List<MissionApplicationService.MyMission> mine;

    /** Where the published call of this event stands; null for none. */
    public CallPhase phase(Long eventId) {
        if (!eventId.equals(phaseOf)) {
            phase = calls.phase(eventId);
            phaseOf = eventId;
        }
        return phase;
    }

    /** Missions at which the caller acts for a company. */
    public List<MissionApplicationService.MyMission> getMine() {
        if (mine == null) {
            mine = applications.mine();
        }
        return mine;
    }

    public String chip(ApplicationState state) {
        return switch (state) {
            case ADMITTED -> "ok";
            case RESERVE -> "warn";
            case NOT_ADMITTED -> "bad";
            case SUBMITTED -> "info";
            case DRAFT, WITHDRAWN -> "neutral";
        };
    }

    public String chipOf(CallPhase of) {
        return switch (of) {
            case OPEN -> "ok";
            case ANNOUNCED, CLOSED -> "info";
            case DRAFT, DECIDED -> "neutral";
        };
    }
}
