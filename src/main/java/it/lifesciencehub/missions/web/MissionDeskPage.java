package it.lifesciencehub.missions.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.missions.CallDesk;
import it.lifesciencehub.missions.CriterionForm;
import it.lifesciencehub.missions.EvaluatorDesk;
import it.lifesciencehub.missions.MissionCallService;
import it.lifesciencehub.missions.MissionEvaluatorService;
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
import java.util.ArrayList;
import java.util.List;

/** The staff's page of a mission's call. */
@Named
@ViewScoped
public class MissionDeskPage implements Serializable {

    static final String FEATURE = "missions";
    private static final int FIRST_LINES = 4;
    private static final int MOST_LINES = 20;

    @EJB
    private EventPageService events;

    @EJB
    private MissionCallService calls;

    @EJB
    private MissionEvaluatorService evaluators;

    @Inject
    private Ui ui;

    private String id;
    private EventView event;
    private CallDesk desk;
    private List<CriterionForm> lines;
    private EvaluatorDesk staff;
    private Long[] chosen;

    public void load() {
        event = events.open(AddressId.of(id));
        desk = calls.desk(event.event().getId());
        if (isWritten()) {
            staff = evaluators.desk(event.event().getId());
            chosen = staff.accounts();
        }
        lines = new ArrayList<>(desk.criteria());
        while (lines.size() < FIRST_LINES && !isPublished()) {
            addLine();
        }
    }

    /** One more empty line for a criterion. */
    public void addLine() {
        if (lines.size() < MOST_LINES) {
            lines.add(new CriterionForm());
        }
    }

    public String save() {
        calls.save(event.event().getId(), desk.version(), desk.form(), lines);
        return done("desk.saved");
    }

    public String publish() {
        calls.publish(event.event().getId());
        return done("desk.published");
    }

    public String name() {
        evaluators.name(event.event().getId(), chosen);
        return done("evaluators.saved");
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key);
        return "/missions/desk?faces-redirect=true&id=" + id;
    }

    /** Whom staff can name to evaluate. */
    public List<Option> getChoices() {
        return staff.choices().stream()
                .map(one -> new Option(one.accountId(), one.name()))
                .toList();
    }

    /** What is missing, in words. */
    public List<String> getMissing() {
        return desk.missing().stream()
                .map(one -> Texts.get(
                        ui.getLanguage(),
                        FEATURE,
                        "refusal." + one.reason(),
                        one.arguments().toArray()))
                .toList();
    }

    /** Whether the call was written once, so that the rest can follow. */
    public boolean isWritten() {
        return desk.phase() != null;
    }

    public boolean isPublished() {
        return desk.publishedAt() != null;
    }

    public EvaluatorDesk getStaff() {
        return staff;
    }

    /** Accounts that are chosen to evaluate. */
    public Long[] getChosen() {
        return chosen;
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen;
    }

    public EventView getEvent() {
        return event;
    }

    public CallDesk getDesk() {
        return desk;
    }

    public List<CriterionForm> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
