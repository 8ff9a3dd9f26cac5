package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.QuestionnaireService;
import it.lifesciencehub.questionnaires.QuestionnaireView;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where a questionnaire is used, its versions, how long answers are kept, copying it and putting it away. */
@Named
@ViewScoped
public class QuestionnaireSettingsPage implements Serializable {

    private static final String FEATURE = "questionnaires";
    private static final String EDIT = "/questionnaires/edit?faces-redirect=true&id=";
    private static final String HERE = "/questionnaires/settings?faces-redirect=true&id=";

    @EJB
    private QuestionnaireService questionnaires;

    private String id;
    private QuestionnaireView view;
    private Integer keepMonths;
    private String titleIt;
    private String titleEn;

    public void load() {
        view = questionnaires.view(AddressId.of(id));
        keepMonths = view.keepMonths();
    }

    public String keep() {
        questionnaires.keepFor(view.id(), keepMonths);
        PageMessages.done(FEATURE, "settings.kept");
        return HERE + view.id();
    }

    public String copy() {
        Long copied = questionnaires.copy(view.id(), new Words(titleIt, titleEn));
        PageMessages.done(FEATURE, "settings.copied", titleIt);
        return EDIT + copied;
    }

    public String archive() {
        questionnaires.archive(view.id());
        PageMessages.done(FEATURE, "settings.archived");
        return HERE + view.id();
    }

    public String bringBack() {
        questionnaires.bringBack(view.id());
        PageMessages.done(FEATURE, "settings.broughtBack");
        return HERE + view.id();
    }

    public QuestionnaireView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getKeepMonths() {
        return keepMonths;
    }

    public void setKeepMonths(Integer keepMonths) {
        this.keepMonths = keepMonths;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }
}
