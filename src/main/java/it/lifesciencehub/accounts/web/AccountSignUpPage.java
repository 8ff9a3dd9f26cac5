package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.AccountRequestService;
import it.lifesciencehub.accounts.Newcomer;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Asks for an account; the answer is the same whoever asks. */
@Named
@ViewScoped
public class AccountSignUpPage implements Serializable {

    @Inject
    private AccountRequestService service;

    @Inject
    private Ui ui;

    private String givenName;
    private String familyName;
    private String address;
    private Language language;
    private boolean sent;

    @PostConstruct
    void begin() {
        language = ui.getLanguage();
    }

    public void send() {
        service.signUp(new Newcomer(givenName, familyName, address, language));
        sent = true;
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, ui.getLanguage(), "accounts", "language");
    }

    public boolean isSent() {
        return sent;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
