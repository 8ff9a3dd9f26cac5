package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailReturns;
import it.lifesciencehub.mail.StoppedAddressRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The addresses that nothing is sent to, and releasing one. */
@Named
@ViewScoped
public class MailStoppedPage implements Serializable {

    @Inject
    private MailReturns returns;

    private String words;
    private Integer number;
    private Page<StoppedAddressRow> page = Page.empty();

    public void load() {
        page = returns.stopped(words, PageRequest.of(number));
    }

    public String release(StoppedAddressRow row) {
        returns.release(row.id());
        PageMessages.done("mail", "stopped.released", row.address());
        return "/mail/stopped?faces-redirect=true";
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public Page<StoppedAddressRow> getPage() {
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
