package it.lifesciencehub.courses.web;

import it.lifesciencehub.certificates.CertificateService;
import it.lifesciencehub.courses.CourseAttendanceService;
import it.lifesciencehub.courses.CourseGrid;
import it.lifesciencehub.courses.GridRow;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** Where everybody of a course stands, and certificates for those who passed. */
@Named
@ViewScoped
public class CourseResultsPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private CourseAttendanceService attendance;

    @EJB
    private CertificateService certificates;

    @Inject
    private Clock clock;

    private String id;
    private Integer number;
    private EventView event;
    private CourseGrid grid;
    private long wanting;

    public void load() {
        event = events.open(AddressId.of(id));
        grid = attendance.grid(event.event().getId(), PageRequest.of(number, ListFile.PART));
        wanting = grid.lessons().isEmpty()
                ? 0
                : certificates.wanting(event.event().getId());
    }

    public String issue() {
        int issued = certificates.issue(event.event().getId());
        PageMessages.done(CourseDeskPage.FEATURE, "results.issued", issued);
        return "/courses/results?faces-redirect=true&id=" + event.event().getId();
    }

    /** Those of this page who would get a certificate now. */
    public List<GridRow> getNext() {
        return grid.people().rows().stream()
                .filter(row -> row.result().passed() && row.certificate() == null)
                .toList();
    }

    public boolean isOver() {
        return event.event().isPublished() && event.event().isOver(clock.instant());
    }

    public long getWanting() {
        return wanting;
    }

    public EventView getEvent() {
        return event;
    }

    public CourseGrid getGrid() {
        return grid;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
