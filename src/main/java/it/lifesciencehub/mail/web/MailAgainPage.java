package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailAgain;
import it.lifesciencehub.mail.MailAgainService;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Sending many mails once more, after a look at why they have not left. */
@Named
@ViewScoped
public class MailAgainPage implements Serializable {

    @Inject
    private MailAgainService mails;

    private String words;
    private MailAgain preview;

    public void load() {
        preview = mails.preview(words);
    }

    public String sendAll() {
        PageMessages.done("mail", "again.done", mails.sendAll(words));
        return "/mail/list?faces-redirect=true&tab=waiting";
    }

    public MailAgain getPreview() {
        return preview;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
