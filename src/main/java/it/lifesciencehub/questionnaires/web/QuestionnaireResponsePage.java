package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.files.web.FileAnswer;
import it.lifesciencehub.questionnaires.ResponseDeskService;
import it.lifesciencehub.questionnaires.ResponseDetail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** One response with every correction, and what was agreed to in it. */
@Named
@ViewScoped
public class QuestionnaireResponsePage implements Serializable {

    @EJB
    private ResponseDeskService responses;

    private String id;
    private String response;
    private ResponseDetail detail;

    public void load() {
        detail = responses.response(AddressId.of(response));
        if (!detail.questionnaireId().equals(AddressId.of(id))) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }

    public void download(Long answerId) {
        FileAnswer.send(responses.file(answerId));
    }

    public ResponseDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
