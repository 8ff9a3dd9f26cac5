package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.NewsletterRow;
import it.lifesciencehub.newsletters.NewsletterService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Newsletters, the newest first. */
@Named
@RequestScoped
public class NewsletterListPage {

    @EJB
    private NewsletterService newsletters;

    private String words;
    private Integer number;
    private Page<NewsletterRow> page = Page.empty();

    public void load() {
        page = newsletters.list(words, PageRequest.of(number));
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<NewsletterRow> getPage() {
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
