package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.PublishedPositionService;
import it.lifesciencehub.positions.PublishedRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** All published positions, for everybody. */
@Named
@RequestScoped
public class PositionPublishedPage {

    @EJB
    private PublishedPositionService positions;

    private String words;
    private Integer number;
    private Page<PublishedRow> page = Page.empty();

    public void load() {
        page = positions.list(words, PageRequest.of(number));
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<PublishedRow> getPage() {
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
}
