package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CellChange;
import it.lifesciencehub.courses.CourseAttendanceService;
import it.lifesciencehub.courses.CourseGrid;
import it.lifesciencehub.courses.GridCell;
import it.lifesciencehub.courses.GridRow;
import it.lifesciencehub.courses.LessonRow;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was at which lesson: people by lessons, to be ticked. */
@Named
@ViewScoped
public class CourseAttendancePage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private CourseAttendanceService attendance;

    @Inject
    private Clock clock;

    private String id;
    private Integer number;
    private EventView event;
    private CourseGrid grid;

    public void load() {
        event = events.open(AddressId.of(id));
        grid = attendance.grid(event.event().getId(), PageRequest.of(number, CourseAttendanceService.PAGE));
    }

    /** Only what was changed here, so that what others wrote meanwhile stays. */
    public String save() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        List<CellChange> changes = new ArrayList<>();
        for (GridRow row : grid.people().rows()) {
            Set<String> ticked =
                    new HashSet<>(List.of(sent.getOrDefault("there." + row.registrationId(), new String[0])));
            for (GridCell cell : row.cells()) {
                boolean present = ticked.contains(String.valueOf(cell.lessonId()));
                if (present != cell.present() && isOpen(cell.lessonId())) {
                    changes.add(new CellChange(row.registrationId(), cell.lessonId(), present));
                }
            }
        }
        int changed = changes.isEmpty() ? 0 : attendance.save(event.event().getId(), changes);
        PageMessages.done(CourseDeskPage.FEATURE, "grid.saved", changed);
        return "/courses/attendance?faces-redirect=true&id=" + event.event().getId()
                + (number == null ? "" : "&page=" + number);
    }

    /** Whether somebody can be there: from the day before the lesson on. */
    public boolean isOpen(Long lessonId) {
        return grid.lessons().stream()
                .anyMatch(lesson -> lesson.id().equals(lessonId) && lesson.isOpen(clock.instant()));
    }

    public LessonRow lesson(int index) {
        return grid.lessons().get(index);
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
