package it.lifesciencehub.eventforms.web;

import it.lifesciencehub.eventforms.FormAnswerCommand;
import it.lifesciencehub.eventforms.FormAnswerService;
import it.lifesciencehub.eventforms.FormAnswerView;
import it.lifesciencehub.eventforms.FormReason;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.web.QuestionSheet;
import it.lifesciencehub.questionnaires.web.SheetReader;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** The page of a private link to an event's questions: looking changes nothing, its button does. */
@Named
@ViewScoped
public class EventFormLinkPage implements Serializable {

    @EJB
    private FormAnswerService answers;

    @Inject
    private SheetReader reader;

    @Inject
    private Ui ui;

    private String token;
    private FormAnswerView view;
    private QuestionSheet sheet;

    /** A link that is wrong gets the page that says so, with its status, and nothing more. */
    public void load() {
        try {
            view = answers.look(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != FormReason.LINK_NOT_VALID) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
            return;
        }
        sheet = FormSheet.of(view, ui.getLanguage());
    }

    public String send() {
        SheetReader.Read read = reader.read(FormSheet.PREFIX, view.asked().content());
        Map<String, AnswerProblem> files = FormSheet.filesRefused(view, read);
        if (!files.isEmpty()) {
            sheet = FormSheet.refused(view, ui.getLanguage(), read, files);
            return null;
        }
        AnswerSheet checked = answers.answerByLink(token, new FormAnswerCommand(read.values(), ui.getLanguage()));
        if (!checked.isRight()) {
            view = answers.look(token);
            sheet = FormSheet.refused(view, ui.getLanguage(), read, checked.problems());
            return null;
        }
        PageMessages.done("eventforms", "answer.kept");
        return "/eventforms/link?faces-redirect=true&token=" + token;
    }

    /** Null where the link does not work. */
    public FormAnswerView getView() {
        return view;
    }

    public QuestionSheet getSheet() {
        return sheet;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
