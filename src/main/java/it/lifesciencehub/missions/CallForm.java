package it.lifesciencehub.missions;

import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A mission's call, as staff fill it in. Times are those of Rome, amounts whole euro for each company. */
public class CallForm implements Serializable {

    private String textIt;
    private String textEn;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private Integer placesPerCompany = 1;
    private Integer grant = 0;
    private Integer companyAmount = 0;
    private String fundingIt;
    private String fundingEn;
    private Integer threshold = 60;
    private boolean membersOnly = true;

    static CallForm of(MissionCall call) {
        CallForm form = new CallForm();
        form.textIt = call.getText().getIt();
        form.textEn = call.getText().getEn();
        form.opens = RomeTime.local(call.getOpensAt());
        form.closes = RomeTime.local(call.getClosesAt());
        form.placesPerCompany = call.getPlacesPerCompany();
        form.grant = call.getGrant().intValue();
        form.companyAmount = call.getCompanyAmount().intValue();
        form.fundingIt = call.getFunding().getIt();
        form.fundingEn = call.getFunding().getEn();
        form.threshold = call.getThreshold();
        form.membersOnly = call.isMembersOnly();
        return form;
    }

    Instant opensAt() {
        return RomeTime.instant(opens);
    }

    Instant closesAt() {
        return RomeTime.instant(closes);
    }

    public String getTextIt() {
        return textIt;
    }

    public void setTextIt(String textIt) {
        this.textIt = textIt;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public Integer getPlacesPerCompany() {
        return placesPerCompany;
    }

    public void setPlacesPerCompany(Integer placesPerCompany) {
        this.placesPerCompany = placesPerCompany;
    }

    public Integer getGrant() {
        return grant;
    }

    public void setGrant(Integer grant) {
        this.grant = grant;
    }

    public Integer getCompanyAmount() {
        return companyAmount;
    }

    public void setCompanyAmount(Integer companyAmount) {
        this.companyAmount = companyAmount;
    }

    public String getFundingIt() {
        return fundingIt;
    }

    public void setFundingIt(String fundingIt) {
        this.fundingIt = fundingIt;
    }

    public String getFundingEn() {
        return fundingEn;
    }

    public void setFundingEn(String fundingEn) {
        this.fundingEn = fundingEn;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public void setThreshold(Integer threshold) {
        this.threshold = threshold;
    }

    public boolean isMembersOnly() {
        return membersOnly;
    }

    public void setMembersOnly(boolean membersOnly) {
        this.membersOnly = membersOnly;
    }
}
