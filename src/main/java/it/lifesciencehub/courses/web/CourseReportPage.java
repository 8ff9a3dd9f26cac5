package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseAttendanceService;
import it.lifesciencehub.courses.CourseDeskService;
import it.lifesciencehub.courses.CourseView;
import it.lifesciencehub.courses.MeetingReportService;
import it.lifesciencehub.courses.ReportPreview;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes in the report of an online meeting: choose, look at who is who, confirm. Nothing is written before. */
@Named
@ViewScoped
public class CourseReportPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private CourseDeskService desk;

    @EJB
    private CourseAttendanceService attendance;

    @EJB
    private MeetingReportService reports;

    @Inject
    private Ui ui;

    private String id;
    private Long lesson;
    private Integer share;
    private transient Part file;
    private EventView event;
    private CourseView view;
    private ReportPreview preview;
    private List<ReportChoice> choices = List.of();
    private List<Option> people = List.of();

    public void load() {
        event = events.open(AddressId.of(id));
        view = desk.view(event.event().getId());
        share = view.rules().minimumShare();
    }

    public String read() {
        preview = Upload.with(
                file, (name, content) -> reports.preview(event.event().getId(), lesson, name, content));
        List<ReportChoice> rows = new ArrayList<>();
        for (int i = 0; i < preview.reading().people().size(); i++) {
            rows.add(new ReportChoice(
                    i, preview.reading().people().get(i), preview.matches().get(i)));
        }
        choices = rows;
        people = attendance.people(event.event().getId()).stream()
                .map(one -> new Option(one.registrationId(), one.name()))
                .toList();
        return null;
    }

    public String confirm() {
        Map<Integer, Long> places = new HashMap<>();
        choices.stream()
                .filter(one -> one.getPlace() != null)
                .forEach(one -> places.put(one.getIndex(), one.getPlace()));
        int changed = reports.confirm(
                event.event().getId(), preview.lesson().id(), preview.reading(), places, share == null ? 0 : share);
        PageMessages.done(CourseDeskPage.FEATURE, changed == 0 ? "report.unchanged" : "report.done", changed);
        return "/courses/attendance?faces-redirect=true&id=" + event.event().getId();
    }

    public String again() {
        return "/courses/report?faces-redirect=true&id=" + event.event().getId();
    }

    public List<Option> getLessons() {
        return view.lessons().stream()
                .map(row ->
                        new Option(row.id(), row.number() + ". " + row.title().in(ui.getLanguage())))
                .toList();
    }

    /** How many are nobody of the course as yet. */
    public long getUnknown() {
        return choices.stream().filter(one -> !one.isFound()).count();
    }

    public EventView getEvent() {
        return event;
    }

    public ReportPreview getPreview() {
        return preview;
    }

    public List<ReportChoice> getChoices() {
        return choices;
    }

    public List<Option> getPeople() {
        return people;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public Integer getShare() {
        return share;
    }

    public void setShare(Integer share) {
        this.share = share;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
