package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseDeskService;
import it.lifesciencehub.courses.LessonForm;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** One lesson to be changed. */
@Named
@ViewScoped
public class CourseLessonPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private CourseDeskService desk;

    private String id;
    private String lesson;
    private EventView event;
    private LessonForm form;

    public void load() {
        event = events.open(AddressId.of(id));
        form = desk.lesson(event.event().getId(), AddressId.of(lesson));
    }

    public String save() {
        int told = desk.change(event.event().getId(), AddressId.of(lesson), form);
        PageMessages.done(CourseDeskPage.FEATURE, "lesson.changed", told);
        return "/courses/desk?faces-redirect=true&id=" + event.event().getId();
    }

    public EventView getEvent() {
        return event;
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

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
