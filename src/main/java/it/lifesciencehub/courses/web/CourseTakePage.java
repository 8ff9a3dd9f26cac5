package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseTestService;
import it.lifesciencehub.courses.OwnTestView;
import it.lifesciencehub.courses.TestOutcome;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.web.QuestionSheet;
import it.lifesciencehub.questionnaires.web.SheetReader;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The test of a course, taken by whoever has the place. */
@Named
@ViewScoped
public class CourseTakePage implements Serializable {

    private static final String PREFIX = "t";
    private static final int WRONG = 422;

    @EJB
    private CourseTestService tests;

    @Inject
    private SheetReader reader;

    @Inject
    private Ui ui;

    private String id;
    private OwnTestView view;
    private QuestionSheet sheet;

    public void load() {
        view = tests.test(AddressId.of(id));
        sheet = draw(Map.of(), Map.of());
    }

    public String send() {
        SheetReader.Read read = reader.read(PREFIX, view.asked().content());
        TestOutcome outcome = tests.answer(view.registrationId(), read.values(), ui.getLanguage());
        if (outcome.points() == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(WRONG);
            sheet = draw(read.values(), outcome.sheet().problems());
            return null;
        }
        if (outcome.passed()) {
            PageMessages.done(CourseDeskPage.FEATURE, "take.passed", outcome.points(), outcome.most());
        } else {
            PageMessages.warn(CourseDeskPage.FEATURE, "take.failed", outcome.points(), outcome.most());
        }
        return "/courses/place?faces-redirect=true&id=" + view.registrationId();
    }

    private QuestionSheet draw(Map<String, List<String>> values, Map<String, AnswerProblem> problems) {
        return QuestionSheet.of(
                PREFIX,
                view.asked().content(),
                EnumSet.allOf(QuestionAudience.class),
                ui.getLanguage(),
                values,
                problems,
                Map.of(),
                false);
    }

    public OwnTestView getView() {
        return view;
    }

    public QuestionSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
