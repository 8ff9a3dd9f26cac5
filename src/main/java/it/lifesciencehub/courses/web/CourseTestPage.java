package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseTestDeskService;
import it.lifesciencehub.courses.TestSettings;
import it.lifesciencehub.courses.TestView;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionOption;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A course's test: which questionnaire, what answers are worth, when it is passed. */
@Named
@ViewScoped
public class CourseTestPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private CourseTestDeskService tests;

    @Inject
    private Ui ui;

    private String id;
    private EventView event;
    private TestView view;
    private Long questionnaire;
    private final Map<String, List<PointsLine>> lines = new HashMap<>();
    private Integer passPoints;
    private Integer tries;
    private LocalDateTime from;
    private LocalDateTime until;

    public void load() {
        event = events.open(AddressId.of(id));
        view = tests.view(event.event().getId());
        TestSettings settings = view.settings();
        passPoints = settings.passPoints();
        tries = settings.tries();
        from = settings.from() == null ? null : RomeTime.local(settings.from());
        until = settings.until() == null ? null : RomeTime.local(settings.until());
        for (Question question : view.questions()) {
            List<PointsLine> answers = new ArrayList<>();
            for (String key : question.answerKeys()) {
                answers.add(new PointsLine(
                        question.key(),
                        key,
                        label(question, key),
                        settings.points().getOrDefault(question.key(), Map.of()).getOrDefault(key, 0)));
            }
            lines.put(question.key(), answers);
        }
    }

    private String label(Question question, String key) {
        return question.options().stream()
                .filter(option -> option.key().equals(key))
                .map(QuestionOption::label)
                .map(words -> words.in(ui.getLanguage()))
                .findFirst()
                .orElseGet(() -> Texts.get(ui.getLanguage(), CourseDeskPage.FEATURE, "answer." + key));
    }

    public String choose() {
        tests.choose(event.event().getId(), questionnaire);
        return done("test.chosen");
    }

    public String drop() {
        tests.drop(event.event().getId());
        return done("test.dropped");
    }

    public String save() {
        Map<String, Map<String, Integer>> points = new HashMap<>();
        lines.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.getPoints() != null)
                .forEach(line -> points.computeIfAbsent(line.question(), key -> new HashMap<>())
                        .put(line.option(), line.getPoints()));
        tests.score(
                event.event().getId(),
                new TestSettings(
                        points,
                        passPoints == null ? 0 : passPoints,
                        tries == null ? 0 : tries,
                        from == null ? null : RomeTime.instant(from),
                        until == null ? null : RomeTime.instant(until)));
        return done("test.saved");
    }

    private String done(String key) {
        PageMessages.done(CourseDeskPage.FEATURE, key);
        return "/courses/test?faces-redirect=true&id=" + event.event().getId();
    }

    public List<PointsLine> lines(String question) {
        return lines.get(question);
    }

    public List<Option> getChoices() {
        return view.choices().stream()
                .map(row -> new Option(row.id(), row.title(ui.getLanguage())))
                .toList();
    }

    public EventView getEvent() {
        return event;
    }

    public TestView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(Long questionnaire) {
        this.questionnaire = questionnaire;
    }

    public Integer getPassPoints() {
        return passPoints;
    }

    public void setPassPoints(Integer passPoints) {
        this.passPoints = passPoints;
    }

    public Integer getTries() {
        return tries;
    }

    public void setTries(Integer tries) {
        this.tries = tries;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }
}
