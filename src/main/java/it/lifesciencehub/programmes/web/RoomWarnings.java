package it.lifesciencehub.programmes.web;

import it.lifesciencehub.programmes.RoomWarning;
import it.lifesciencehub.programmes.SessionSeatService;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What staff are warned of about the rooms of a programme. */
@Named
@RequestScoped
public class RoomWarnings {

    @EJB
    private SessionSeatService desk;

    @Inject
    private Ui ui;

    private List<RoomWarning> found;

    /** @param sessionId the one session that is asked for, or null for all of the event */
    public List<RoomWarning> of(Long eventId, Long sessionId) {
        if (found == null) {
            found = desk.warnings(eventId).stream()
                    .filter(one -> sessionId == null || one.sessionId().equals(sessionId))
                    .toList();
        }
        return found;
    }

    public String say(RoomWarning warning) {
        return Texts.get(
                ui.getLanguage(),
                "programmes",
                "rooms." + warning.kind().name(),
                warning.people(),
                warning.room(),
                warning.holds());
    }
}
