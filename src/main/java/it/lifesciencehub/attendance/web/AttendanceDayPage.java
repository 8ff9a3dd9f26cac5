package it.lifesciencehub.attendance.web;

import it.lifesciencehub.attendance.AttendanceDeskService;
import it.lifesciencehub.attendance.AttendanceFigures;
import it.lifesciencehub.attendance.DoorDeskService;
import it.lifesciencehub.attendance.DoorRow;
import it.lifesciencehub.attendance.NewDoor;
import it.lifesciencehub.attendance.OrganisationAttendance;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.QrCode;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The day of an event for staff: doors and their links, how many came where, and closing it afterwards. */
@Named
@ViewScoped
public class AttendanceDayPage implements Serializable {

    private static final String FEATURE = "attendance";

    @EJB
    private EventPageService events;

    @EJB
    private DoorDeskService desk;

    @EJB
    private AttendanceDeskService attendance;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    private Long id;
    private EventView view;
    private List<DoorRow> doors = List.of();
    private AttendanceFigures figures;
    private List<OrganisationAttendance> organisations = List.of();
    private String name;
    private LocalDate first;
    private LocalDate last;
    private boolean mayAdmit;
    private String link;
    private String linkName;

    public void load() {
        view = events.open(id);
        first = RomeTime.of(view.event().getStartsAt()).toLocalDate();
        last = RomeTime.of(view.event().getEndsAt()).toLocalDate();
        read();
    }

    private void read() {
        doors = desk.doors(id);
        figures = attendance.figures(id);
        organisations = isOver() ? attendance.organisations(id) : List.of();
    }

    /** Shows the link once: nobody can be told it again. */
    public void openDoor() {
        link = settings.address("/check-in/" + desk.open(id, new NewDoor(name, first, last, mayAdmit)));
        linkName = name;
        name = null;
        mayAdmit = false;
        read();
    }

    public String revoke(Long doorId) {
        desk.revoke(doorId);
        PageMessages.done(FEATURE, "day.revoked");
        return here();
    }

    public String close() {
        int missing = attendance.close(id);
        PageMessages.done(FEATURE, "day.closed", missing);
        return here();
    }

    private String here() {
        return "/attendance/day?faces-redirect=true&id=" + id;
    }

    /** Whether doors can be opened: not for drafts, cancelled events and those whose people answer elsewhere. */
    public boolean isHeld() {
        return view.event().isPublished() && !view.event().isByInvitation();
    }

    public boolean isOver() {
        return view.event().isOver(clock.instant());
    }

    /** Whether it can be closed now. */
    public boolean isClosable() {
        return isHeld() && isOver() && !figures.closed();
    }

    /** The last moment of a link's days. */
    public Instant lastMoment(DoorRow door) {
        return door.until().minusSeconds(60);
    }

    public String chip(DoorRow door) {
        return switch (door.state()) {
            case OPEN -> "ok";
            case TOO_EARLY -> "info";
            case OVER -> "neutral";
            case REVOKED -> "bad";
        };
    }

    public Event getEvent() {
        return view.event();
    }

    public EventView getView() {
        return view;
    }

    public List<DoorRow> getDoors() {
        return doors;
    }

    public AttendanceFigures getFigures() {
        return figures;
    }

    public List<OrganisationAttendance> getOrganisations() {
        return organisations;
    }

    /** The link that was just made, or null. */
    public String getLink() {
        return link;
    }

    public String getLinkName() {
        return linkName;
    }

    public QrCode getLinkQr() {
        return link == null ? null : QrCode.of(link);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public boolean isMayAdmit() {
        return mayAdmit;
    }

    public void setMayAdmit(boolean mayAdmit) {
        this.mayAdmit = mayAdmit;
    }
}
