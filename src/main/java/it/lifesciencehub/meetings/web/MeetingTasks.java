package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.MeetingListService;
import it.lifesciencehub.meetings.MeetingRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The meetings to which the reader is invited, for other features' pages. */
@Named
@RequestScoped
public class MeetingTasks {

    @EJB
    private MeetingListService meetings;

    private List<MeetingRow> mine;

    public List<MeetingRow> getMine() {
        if (mine == null) {
            mine = meetings.mine();
        }
        return mine;
    }

    public long getWaiting() {
        return getMine().stream().filter(MeetingRow::waitsForMe).count();
    }
}
