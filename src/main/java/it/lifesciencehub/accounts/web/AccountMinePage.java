package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.MyAccountService;
import it.lifesciencehub.accounts.MyProfile;
import it.lifesciencehub.accounts.ProfileCommand;
import it.lifesciencehub.accounts.SecondFactorService;
import it.lifesciencehub.accounts.SessionRow;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A person's own account: who they are, password, sessions. */
@Named
@ViewScoped
public class AccountMinePage implements Serializable {

    private static final String AGAIN = "/accounts/mine?faces-redirect=true";

    @Inject
    private MyAccountService service;

    @Inject
    private SecondFactorService secondFactor;

    @Inject
    private SignInFlow flow;

    @Inject
    private Ui ui;

    private MyProfile profile;
    private List<SessionRow> sessions = List.of();
    private String givenName;
    private String familyName;
    private String phone;
    private Language language;
    private String current;
    private String password;
    private String repeated;

    public void load() {
        profile = service.profile();
        sessions = service.sessions(flow.sessionId());
        givenName = profile.givenName();
        familyName = profile.familyName();
        phone = profile.phone();
        language = profile.language();
    }

    /** The pages speak the chosen language from now on. */
    public String save() {
        service.save(new ProfileCommand(givenName, familyName, language, phone));
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie(
                        Ui.LANGUAGE_COOKIE,
                        language.code(),
                        Map.of("path", "/", "maxAge", (int) Duration.ofDays(365).toSeconds(), "httpOnly", true));
        PageMessages.done("accounts", "mine.saved");
        return AGAIN;
    }

    public String changePassword() {
        service.changePassword(current, password, repeated, flow.sessionId());
        PageMessages.done("accounts", "mine.passwordChanged");
        return AGAIN;
    }

    public String endSession(Long id) {
        service.endSession(id);
        PageMessages.done("accounts", "mine.sessionEnded");
        return AGAIN;
    }

    public String endOthers() {
        service.endOtherSessions(flow.sessionId());
        PageMessages.done("accounts", "mine.sessionsEnded");
        return AGAIN;
    }

    public String switchOff() {
        secondFactor.switchOff(current);
        PageMessages.done("accounts", "mine.factorOff");
        return AGAIN;
    }

    public boolean isOthers() {
        return sessions.size() > 1;
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, ui.getLanguage(), "accounts", "language");
    }

    public String browser(String userAgent) {
        return Browsers.name(userAgent);
    }

    public MyProfile getProfile() {
        return profile;
    }

    public List<SessionRow> getSessions() {
        return sessions;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
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
