package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.ArchivedLetter;
import it.lifesciencehub.newsletters.NewsletterArchiveService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A newsletter that everybody may read. */
@Named
@RequestScoped
public class NewsletterReadPage {

    @EJB
    private NewsletterArchiveService archive;

    @Inject
    private Ui ui;

    private String issue;
    private ArchivedLetter letter;

    public void load() {
        letter = archive.read(AddressId.of(issue), ui.getLanguage());
    }

    public ArchivedLetter getLetter() {
        return letter;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(String issue) {
        this.issue = issue;
    }
}
