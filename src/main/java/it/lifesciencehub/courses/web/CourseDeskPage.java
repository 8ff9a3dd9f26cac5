package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseDeskService;
import it.lifesciencehub.courses.CourseRules;
import it.lifesciencehub.courses.CourseView;
import it.lifesciencehub.courses.LessonForm;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A course's lessons and what has to be reached, for staff. */
@Named
@ViewScoped
public class CourseDeskPage implements Serializable {

    static final String FEATURE = "courses";

    @EJB
    private EventPageService events;

    @EJB
    private CourseDeskService desk;

    private String id;
    private EventView event;
    private CourseView view;
    private final LessonForm form = new LessonForm();
    private Integer thresholdPercent;
    private boolean needsThreshold;
    private boolean needsTest;
    private Integer minimumShare;
    private Integer linkMinutes;

    public void load() {
        event = events.open(AddressId.of(id));
        view = desk.view(event.event().getId());
        CourseRules rules = view.rules();
        thresholdPercent = rules.thresholdPercent();
        needsThreshold = rules.needsThreshold();
        needsTest = rules.needsTest();
        minimumShare = rules.minimumShare();
        linkMinutes = rules.linkMinutes();
    }

    public String save() {
        desk.save(
                event.event().getId(),
                view.version(),
                new CourseRules(
                        number(thresholdPercent),
                        needsThreshold,
                        needsTest,
                        number(minimumShare),
                        number(linkMinutes)));
        return done("rules.saved");
    }

    private static int number(Integer number) {
        return number == null ? -1 : number;
    }

    public String add() {
        int made = desk.add(event.event().getId(), form);
        PageMessages.done(FEATURE, "lesson.added", made);
        return here();
    }

    public String remove(Long lessonId) {
        desk.remove(event.event().getId(), lessonId);
        return done("lesson.removed");
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key);
        return here();
    }

    private String here() {
        return "/courses/desk?faces-redirect=true&id=" + event.event().getId();
    }

    public EventView getEvent() {
        return event;
    }

    public CourseView getView() {
        return view;
    }

    public LessonForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getThresholdPercent() {
        return thresholdPercent;
    }

    public void setThresholdPercent(Integer thresholdPercent) {
        this.thresholdPercent = thresholdPercent;
    }

    public boolean isNeedsThreshold() {
        return needsThreshold;
    }

    public void setNeedsThreshold(boolean needsThreshold) {
        this.needsThreshold = needsThreshold;
    }

    public boolean isNeedsTest() {
        return needsTest;
    }

    public void setNeedsTest(boolean needsTest) {
        this.needsTest = needsTest;
    }

    public Integer getMinimumShare() {
        return minimumShare;
    }

    public void setMinimumShare(Integer minimumShare) {
        this.minimumShare = minimumShare;
    }

    public Integer getLinkMinutes() {
        return linkMinutes;
    }

    public void setLinkMinutes(Integer linkMinutes) {
        this.linkMinutes = linkMinutes;
    }
}
