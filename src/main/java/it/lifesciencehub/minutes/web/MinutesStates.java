package it.lifesciencehub.minutes.web;

import it.lifesciencehub.minutes.MinutesPageService;
import it.lifesciencehub.minutes.MinutesState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How far the minutes of a meeting are, for the pages of the meeting. */
@Named
@RequestScoped
public class MinutesStates {

    @EJB
    private MinutesPageService minutes;

    private final Map<Long, Optional<MinutesState>> states = new HashMap<>();

    /** Null where there are none that the reader may read. */
    public MinutesState of(Long meetingId) {
        return states.computeIfAbsent(meetingId, minutes::state).orElse(null);
    }
}
