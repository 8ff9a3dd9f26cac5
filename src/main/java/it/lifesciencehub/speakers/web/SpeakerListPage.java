package it.lifesciencehub.speakers.web;

import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.speakers.SpeakerRow;
import it.lifesciencehub.speakers.SpeakerService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Staff's list of speakers. */
@Named
@RequestScoped
public class SpeakerListPage {

    @EJB
    private SpeakerService speakers;

    private String words;
    private Integer number;
    private Page<SpeakerRow> page = Page.empty();

    public void load() {
        page = speakers.list(words, PageRequest.of(number));
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<SpeakerRow> getPage() {
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
