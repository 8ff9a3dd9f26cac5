package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.FeeTerms;
import it.lifesciencehub.shared.formats.Iban;
import java.io.Serializable;

/** The form of how fees are paid. */
public class FeeTermsForm implements Serializable {

    private String holder;
    private String iban;
    private String bic;
    private String causePrefix;
    private Integer daysToPay;
    private boolean release;
    private Integer graceDays;
    private String vatIt;
    private String vatEn;

    static FeeTermsForm of(FeeTerms terms) {
        FeeTermsForm form = new FeeTermsForm();
        form.holder = terms.holder();
        form.iban = Iban.grouped(terms.iban());
        form.bic = terms.bic();
        form.causePrefix = terms.causePrefix();
        form.daysToPay = terms.daysToPay();
        form.release = terms.release();
        form.graceDays = terms.graceDays();
        form.vatIt = terms.vatNoteIt();
        form.vatEn = terms.vatNoteEn();
        return form;
    }

    /** A number that is not written is one that nobody may set. */
    FeeTerms toTerms() {
        return new FeeTerms(
                holder,
                iban,
                bic,
                causePrefix,
                daysToPay == null ? -1 : daysToPay,
                release,
                graceDays == null ? -1 : graceDays,
                vatIt,
                vatEn);
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getCausePrefix() {
        return causePrefix;
    }

    public void setCausePrefix(String causePrefix) {
        this.causePrefix = causePrefix;
    }

    public Integer getDaysToPay() {
        return daysToPay;
    }

    public void setDaysToPay(Integer daysToPay) {
        this.daysToPay = daysToPay;
    }

    public boolean isRelease() {
        return release;
    }

    public void setRelease(boolean release) {
        this.release = release;
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }

    public String getVatIt() {
        return vatIt;
    }

    public void setVatIt(String vatIt) {
        this.vatIt = vatIt;
    }

    public String getVatEn() {
        return vatEn;
    }

    public void setVatEn(String vatEn) {
        this.vatEn = vatEn;
    }
}
