package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.Newcomer;
import it.lifesciencehub.accounts.OpenedSession;
import it.lifesciencehub.accounts.TokenPurpose;
import it.lifesciencehub.accounts.WelcomeCommand;
import it.lifesciencehub.accounts.WelcomeService;
import it.lifesciencehub.accounts.WelcomeView;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of a one-time link: looking changes nothing, the button uses the link. */
@Named
@ViewScoped
public class AccountWelcomePage implements Serializable {

    @Inject
    private WelcomeService service;

    @Inject
    private SignInFlow flow;

    @Inject
    private Ui ui;

    private String token;
    private WelcomeView view;
    private String givenName;
    private String familyName;
    private String address;
    private String password;
    private String repeated;

    public void load() {
        view = service.view(token == null ? "" : token);
        givenName = view.givenName();
        familyName = view.familyName();
        address = view.address();
    }

    public void use() {
        WelcomeCommand command = isFirst()
                ? new WelcomeCommand(
                        token,
                        new Newcomer(givenName, familyName, address, ui.getLanguage()),
                        password,
                        repeated,
                        flow.userAgent())
                : new WelcomeCommand(token, password, repeated, flow.userAgent());
        OpenedSession opened = service.use(command);
        flow.keep(opened);
        flow.goOn(opened, null);
    }

    /** Whether the first administrator comes in. */
    public boolean isFirst() {
        return view.purpose() == TokenPurpose.FIRST_ADMINISTRATOR;
    }

    public WelcomeView getView() {
        return view;
    }

    public String getName() {
        return view.givenName() + " " + view.familyName();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return null;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
