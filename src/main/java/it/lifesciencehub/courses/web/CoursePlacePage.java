package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseService;
import it.lifesciencehub.courses.ProgressView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How somebody comes on in a course. */
@Named
@RequestScoped
public class CoursePlacePage {

    @EJB
    private CourseService courses;

    private String id;
    private ProgressView view;

    public void load() {
        view = courses.progress(AddressId.of(id)).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    public ProgressView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
