package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.AudienceRow;
import it.lifesciencehub.invitations.AudienceService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The audiences, and the form that begins one. */
@Named
@ViewScoped
public class AudiencesPage implements Serializable {

    @EJB
    private AudienceService audiences;

    private String words;
    private Integer number;
    private String name;
    private Page<AudienceRow> page = Page.empty();

    public void load() {
        page = audiences.list(words, PageRequest.of(number));
    }

    public String create() {
        Long id = audiences.create(name);
        PageMessages.done("invitations", "audiences.created", name.strip());
        return "/invitations/audience?faces-redirect=true&id=" + id;
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<AudienceRow> getPage() {
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
