package it.lifesciencehub.eventforms.web;

import it.lifesciencehub.eventforms.FormDeskService;
import it.lifesciencehub.eventforms.FormDeskView;
import it.lifesciencehub.eventforms.FormPurpose;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.RomeTime;
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
import java.util.List;

/** What an event asks: the form with the registration, the questionnaire afterwards, and who has not answered. */
@Named
@ViewScoped
public class EventFormDeskPage implements Serializable {

    private static final String FEATURE = "eventforms";

    @EJB
    private FormDeskService forms;

    @EJB
    private EventPageService events;

    @Inject
    private Ui ui;

    private String id;
    private EventView event;
    private FormDeskView view;
    private Long registration;
    private Long feedback;
    private Long later;
    private LocalDateTime askAt;
    private boolean anonymous;
    private LocalDateTime answerUntil;

    public void load() {
        Long eventId = AddressId.of(id);
        event = events.open(eventId);
        view = forms.desk(eventId);
        answerUntil = view.registration() == null
                ? null
                : RomeTime.local(view.registration().deadline());
        askAt = view.later() == null ? null : RomeTime.local(view.later().askAt());
    }

    public String attachRegistration() {
        forms.attach(event.event().getId(), FormPurpose.REGISTRATION, registration, false);
        return done("desk.attached");
    }

    public String attachFeedback() {
        forms.attach(event.event().getId(), FormPurpose.FEEDBACK, feedback, anonymous);
        return done("desk.attached");
    }

    public String attachLater() {
        forms.attach(event.event().getId(), FormPurpose.LATER, later, false);
        return done("desk.attached");
    }

    public String saveAskAt() {
        forms.askLaterAt(event.event().getId(), RomeTime.instant(askAt));
        return done("desk.askAtSaved");
    }

    public String attachDefault() {
        forms.attachDefault(event.event().getId(), anonymous);
        return done("desk.attached");
    }

    public String detach(FormPurpose purpose) {
        forms.detach(event.event().getId(), purpose);
        return done("desk.detached");
    }

    public String saveDeadline() {
        forms.answerUntil(event.event().getId(), FormPurpose.REGISTRATION, RomeTime.instant(answerUntil));
        return done("desk.deadlineSaved");
    }

    public String remind(FormPurpose purpose) {
        int reminded = forms.remind(event.event().getId(), purpose);
        PageMessages.done(FEATURE, "desk.reminded", reminded);
        return here();
    }

    public String askNow(FormPurpose purpose) {
        int asked = forms.askNow(event.event().getId(), purpose);
        PageMessages.done(FEATURE, "desk.askedNow", asked);
        return here();
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key);
        return here();
    }

    private String here() {
        return "/eventforms/desk?faces-redirect=true&id=" + event.event().getId();
    }

    public List<Option> getChoices() {
        return view.choices().stream()
                .map(row -> new Option(row.id(), row.title(ui.getLanguage())))
                .toList();
    }

    public EventView getEvent() {
        return event;
    }

    public FormDeskView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getRegistration() {
        return registration;
    }

    public void setRegistration(Long registration) {
        this.registration = registration;
    }

    public Long getFeedback() {
        return feedback;
    }

    public void setFeedback(Long feedback) {
        this.feedback = feedback;
    }

    public Long getLater() {
        return later;
    }

    public void setLater(Long later) {
        this.later = later;
    }

    public LocalDateTime getAskAt() {
        return askAt;
    }

    public void setAskAt(LocalDateTime askAt) {
        this.askAt = askAt;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public LocalDateTime getAnswerUntil() {
        return answerUntil;
    }

    public void setAnswerUntil(LocalDateTime answerUntil) {
        this.answerUntil = answerUntil;
    }
}
