package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.AnswerChoice;
import it.lifesciencehub.meetings.AnswerCommand;
import it.lifesciencehub.meetings.GuestView;
import it.lifesciencehub.meetings.MeetingAnswerService;
import it.lifesciencehub.meetings.MeetingInvitationService;
import it.lifesciencehub.meetings.MeetingReason;
import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The page of a guest's private link: looking changes nothing, its button does. */
@Named
@ViewScoped
public class MeetingGuestPage implements Serializable {

    private static final String FEATURE = "meetings";

    @EJB
    private MeetingInvitationService invitations;

    @EJB
    private MeetingAnswerService answers;

    @Inject
    private Ui ui;

    private String token;
    private GuestView view;
    private AnswerChoice choice;
    private String note;
    private boolean acknowledge;

    /** A link that is wrong or withdrawn gets the page that says so, with its status, and nothing more. */
    public void load() {
        try {
            view = invitations.ofGuest(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != MeetingReason.GUEST_LINK_NOT_VALID) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
            return;
        }
        if (view.mine() != null) {
            choice = view.mine().getChoice();
            note = view.mine().getNote();
        }
    }

    public boolean isAnswerable() {
        return view.meeting().getState() == MeetingState.CALLED;
    }

    public boolean isAcknowledged() {
        return view.mine() != null
                && view.mine().getAcknowledged() != null
                && view.mine().getAcknowledged().equals(view.meeting().getStatement());
    }

    public List<Option> getChoices() {
        List<Option> options = new ArrayList<>();
        options.add(option(AnswerChoice.YES));
        if (view.meeting().getEvent().getPlace().isOnline()) {
            options.add(option(AnswerChoice.ONLINE));
        }
        options.add(option(AnswerChoice.NO));
        return options;
    }

    private Option option(AnswerChoice one) {
        return new Option(one, Texts.get(ui.getLanguage(), FEATURE, "answer." + one.name()));
    }

    public String answer() {
        answers.answerAsGuest(token, new AnswerCommand(choice, note, null, acknowledge));
        PageMessages.done(FEATURE, "answer.said." + choice.name());
        return "/meetings/guest?faces-redirect=true&token=" + token;
    }

    /** Null where the link does not work. */
    public GuestView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public AnswerChoice getChoice() {
        return choice;
    }

    public void setChoice(AnswerChoice choice) {
        this.choice = choice;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isAcknowledge() {
        return acknowledge;
    }

    public void setAcknowledge(boolean acknowledge) {
        this.acknowledge = acknowledge;
    }
}
