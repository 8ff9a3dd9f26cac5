package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventRoomService;
import it.lifesciencehub.events.RoomRow;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How many people the rooms of a programme hold, in a form. */
@Named
@ViewScoped
public class EventRoomSizes implements Serializable {

    @EJB
    private EventRoomService rooms;

    private Long eventId;
    private ArrayList<Line> lines;

    /** A room in the form. */
    public static class Line implements Serializable {

        private final RoomRow row;
        private Integer holds;

        Line(RoomRow row) {
            this.row = row;
            this.holds = row.holds();
        }

        RoomRow changed() {
            return new RoomRow(row.name(), holds, row.sessions());
        }

        public RoomRow getRow() {
            return row;
        }

        public Integer getHolds() {
            return holds;
        }

        public void setHolds(Integer holds) {
            this.holds = holds;
        }
    }

    /** Read once a view, so that what is typed stays. */
    public List<Line> lines(Event event) {
        if (lines == null) {
            eventId = event.getId();
            lines = new ArrayList<>(rooms.rooms(eventId).stream().map(Line::new).toList());
        }
        return lines;
    }

    public String save() {
        rooms.hold(eventId, lines.stream().map(Line::changed).toList());
        PageMessages.done("events", "rooms.saved");
        return "/events/programme?faces-redirect=true&id=" + eventId;
    }
}
