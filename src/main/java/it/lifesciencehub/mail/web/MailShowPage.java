package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailDetail;
import it.lifesciencehub.mail.MailService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One mail, as staff see it. */
@Named
@ViewScoped
public class MailShowPage implements Serializable {

    @Inject
    private MailService mails;

    private String id;
    private MailDetail mail;
    private boolean sends;

    public void load() {
        mail = mails.find(AddressId.of(id));
        sends = mails.sends();
    }

    public String sendAgain() {
        mails.sendAgain(mail.id(), mail.version());
        PageMessages.done("mail", "show.again.done", mail.recipientAddress());
        return "/mail/show?faces-redirect=true&id=" + mail.id();
    }

    public MailDetail getMail() {
        return mail;
    }

    public String getChip() {
        return MailChip.kind(mail.status(), mail.attempts());
    }

    public String getLabel() {
        return MailChip.label(mail.status(), mail.attempts());
    }

    public boolean isSends() {
        return sends;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
