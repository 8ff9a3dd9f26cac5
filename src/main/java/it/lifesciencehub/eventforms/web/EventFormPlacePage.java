package it.lifesciencehub.eventforms.web;

import it.lifesciencehub.eventforms.FormAnswerCommand;
import it.lifesciencehub.eventforms.FormAnswerService;
import it.lifesciencehub.eventforms.FormAnswerView;
import it.lifesciencehub.files.web.FileAnswer;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.web.QuestionSheet;
import it.lifesciencehub.questionnaires.web.SheetReader;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** The event's questions about one place: the person answers and corrects; company and staff see what they may. */
@Named
@ViewScoped
public class EventFormPlacePage implements Serializable {

    @EJB
    private FormAnswerService answers;

    @Inject
    private SheetReader reader;

    @Inject
    private Ui ui;

    private String id;
    private FormAnswerView view;
    private QuestionSheet sheet;

    public void load() {
        view = answers.ofPlace(AddressId.of(id)).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        sheet = FormSheet.of(view, ui.getLanguage());
    }

    public String send() {
        SheetReader.Read read = reader.read(FormSheet.PREFIX, view.asked().content());
        Map<String, AnswerProblem> files = FormSheet.filesRefused(view, read);
        if (!files.isEmpty()) {
            sheet = FormSheet.refused(view, ui.getLanguage(), read, files);
            return null;
        }
        AnswerSheet checked =
                answers.answer(view.registrationId(), new FormAnswerCommand(read.values(), ui.getLanguage()));
        if (!checked.isRight()) {
            view = answers.ofPlace(view.registrationId()).orElseThrow();
            sheet = FormSheet.refused(view, ui.getLanguage(), read, checked.problems());
            return null;
        }
        PageMessages.done("eventforms", "answer.kept");
        return "/eventforms/place?faces-redirect=true&id=" + view.registrationId();
    }

    public void download(String key) {
        FileAnswer.send(answers.file(view.registrationId(), key));
    }

    public FormAnswerView getView() {
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
