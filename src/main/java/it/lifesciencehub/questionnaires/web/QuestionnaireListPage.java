package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.QuestionnaireRow;
import it.lifesciencehub.questionnaires.QuestionnaireService;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The staff's questionnaires, and the form that begins one. */
@Named
@ViewScoped
public class QuestionnaireListPage implements Serializable {

    @EJB
    private QuestionnaireService questionnaires;

    private String words;
    private Integer number;
    private boolean archived;
    private String titleIt;
    private String titleEn;
    private Page<QuestionnaireRow> page = Page.empty();

    public void load() {
        page = questionnaires.list(words, archived, PageRequest.of(number));
    }

    public String create() {
        Long id = questionnaires.create(new Words(titleIt, titleEn));
        PageMessages.done("questionnaires", "list.created", titleIt);
        return "/questionnaires/edit?faces-redirect=true&id=" + id;
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<QuestionnaireRow> getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
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
