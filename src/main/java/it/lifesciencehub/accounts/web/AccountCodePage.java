package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.OpenedSession;
import it.lifesciencehub.accounts.SecondFactorService;
import it.lifesciencehub.accounts.SignInStep;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The second step: a code of the app, or one of the codes on paper. */
@Named
@ViewScoped
public class AccountCodePage implements Serializable {

    @Inject
    private SecondFactorService service;

    @Inject
    private SignInFlow flow;

    private String to;
    private String code;

    public void load() {
        flow.require(SignInStep.CODE, to);
    }

    public void enter() {
        OpenedSession opened = service.enterCode(flow.sessionId(), code);
        flow.keep(opened);
        flow.goOn(opened, to);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
