package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.InvitationAct;
import it.lifesciencehub.invitations.InvitationAnswer;
import it.lifesciencehub.invitations.InvitationAnswerService;
import it.lifesciencehub.invitations.InvitationReason;
import it.lifesciencehub.invitations.InvitationReply;
import it.lifesciencehub.invitations.InvitationView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of an invitation's private link: looking changes nothing, its buttons do. */
@Named
@ViewScoped
public class InvitationAnswerPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private InvitationAnswerService answers;

    private String token;
    private InvitationView view;
    private String words;
    private String nominee;
    private String nomineeEmail;

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
