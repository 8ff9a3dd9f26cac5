package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.InvitationAct;
import it.lifesciencehub.invitations.InvitationAnswer;
import it.lifesciencehub.invitations.InvitationAnswerService;
import it.lifesciencehub.invitations.InvitationReason;
import it.lifesciencehub.invitations.InvitationReply;
import it.lifesciencehub.invitations.InvitationSession;
import it.lifesciencehub.invitations.InvitationSessionService;
import it.lifesciencehub.invitations.InvitationView;
import it.lifesciencehub.programmes.SeatLook;
import it.lifesciencehub.programmes.SeatTexts;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of an invitation's private link: looking changes nothing, its buttons do. */
@Named
@ViewScoped
public class InvitationAnswerPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private InvitationAnswerService answers;

    @EJB
    private InvitationSessionService choices;

    @Inject
    private Ui ui;

    private String token;
    private InvitationView view;
    private String words;
    private String nominee;
    private String nomineeEmail;
    private List<InvitationSession> sessions = List.of();
    private List<String> chosen = List.of();

    /** A link that is wrong or withdrawn gets the page that says so, with its status, and nothing more. */
    public void load() {
        try {
            view = answers.look(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != InvitationReason.LINK_WITHDRAWN) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
            return;
        }
        words = view.note();
        nominee = view.nomineeId() == null ? null : view.nomineeId().toString();
        sessions = choices.look(token);
        chosen = sessions.stream()
                .filter(InvitationSession::chosen)
                .map(one -> Integer.toString(one.number()))
                .toList();
    }

    public String choose() {
        int kept = choices.choose(token, chosen.stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()));
        PageMessages.done(FEATURE, "said.sessions", kept);
        return "/invitations/answer?faces-redirect=true&token=" + token;
    }

    public String accept() {
        return answer(InvitationAct.ACCEPT, null, null);
    }

    public String hesitate() {
        return answer(InvitationAct.HESITATE, null, null);
    }

    public String decline() {
        return answer(InvitationAct.DECLINE, null, null);
    }

    public String nominate() {
        return answer(InvitationAct.NOMINATE, nominee == null ? null : AddressId.of(nominee), nomineeEmail);
    }

    private String answer(InvitationAct choice, Long nomineeId, String nomineeEmail) {
        InvitationAnswer done = answers.answer(token, new InvitationReply(choice, words, nomineeId, nomineeEmail));
        String key = done.place() == null
                ? "said." + done.state().name()
                : "said.place." + done.place().name();
        PageMessages.done(FEATURE, key);
        return "/invitations/answer?faces-redirect=true&token=" + token;
    }

    public List<Option> getColleagues() {
        return view.colleagues().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    /** Empty where there is nothing to choose. */
    public List<Option> getSessions() {
        return sessions.stream()
                .map(one -> new Option(
                        Integer.toString(one.number()),
                        Stream.of(
                                        Moments.range(ui.getLanguage(), one.startsAt(), one.endsAt()),
                                        one.title().in(ui.getLanguage()),
                                        one.room(),
                                        seats(one))
                                .filter(part -> part != null && !part.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private String seats(InvitationSession one) {
        SeatLook look = one.seats();
        if (look == null) {
            return "";
        }
        String mine = SeatTexts.mine(ui.getLanguage(), look);
        return mine.isEmpty() ? SeatTexts.state(ui.getLanguage(), look) : mine;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    /** Null where the link does not work. */
    public InvitationView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNomineeEmail() {
        return nomineeEmail;
    }

    public void setNomineeEmail(String nomineeEmail) {
        this.nomineeEmail = nomineeEmail;
    }

    public String getNominee() {
        return nominee;
    }

    public void setNominee(String nominee) {
        this.nominee = nominee;
    }
}
