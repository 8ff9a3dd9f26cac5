package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.Enrolment;
import it.lifesciencehub.accounts.OpenedSession;
import it.lifesciencehub.accounts.SecondFactorService;
import it.lifesciencehub.accounts.SignInStep;
import it.lifesciencehub.shared.QrCode;
import it.lifesciencehub.shared.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Sets up the second factor: during the first sign-in of staff, or by somebody who is signed in and wants one. */
@Named
@ViewScoped
public class AccountEnrolPage implements Serializable {

    @Inject
    private SecondFactorService service;

    @Inject
    private SignInFlow flow;

    private String to;
    private String current;
    private String code;
    private Enrolment enrolment;
    private QrCode qrCode;
    private List<String> codes = List.of();
    private boolean atSignIn;

    public void load() {
        atSignIn = !Caller.current().signedIn();
        if (!atSignIn || flow.require(SignInStep.ENROL, to)) {
            enrolment = service.begin(flow.sessionId());
            qrCode = QrCode.of(enrolment.address());
        }
    }

    /** The codes appear on this page once; nothing keeps them. */
    public void confirm() {
        if (atSignIn) {
            codes = service.enrolAtSignIn(flow.sessionId(), enrolment.secret(), code);
            flow.keep(new OpenedSession(flow.sessionId(), SignInStep.DONE, true));
        } else {
            codes = service.enrol(current, enrolment.secret(), code);
        }
    }

    public void goOn() {
        codes = List.of();
        flow.arrive(Caller.current().staff(), atSignIn ? to : "/my/account");
    }

    public boolean isAtSignIn() {
        return atSignIn;
    }

    public boolean isConfirmed() {
        return !codes.isEmpty();
    }

    public List<String> getCodes() {
        return codes;
    }

    /** The codes as a file that the browser saves without asking the hub again. */
    public String getCodesFile() {
        return RecoveryCodesFile.address(codes);
    }

    public QrCode getQrCode() {
        return qrCode;
    }

    /** In groups of four, to be read and typed. */
    public String getSecret() {
        return enrolment == null ? "" : enrolment.secret().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
