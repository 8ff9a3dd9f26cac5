package it.lifesciencehub.certificates.web;

import it.lifesciencehub.certificates.CertificateService;
import it.lifesciencehub.certificates.CertificateView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether a certificate is genuine: asks for its code where the address holds none. */
@Named
@RequestScoped
public class CertificateVerifyPage {

    @EJB
    private CertificateService certificates;

    private String number;
    private String code;
    private CertificateView view;

    public void load() {
        if (!isAsked()) {
            return;
        }
        try {
            view = certificates.verify(number, code);
        } catch (Refusal refusal) {
            if (refusal.reason() != CommonReason.NOT_FOUND) {
                throw refusal;
            }
        }
    }

    /** Whether a code was given. */
    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** Null where there is none with this number and code. */
    public CertificateView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
