package it.lifesciencehub.missions;

import java.io.Serializable;

/** What a company applies with: texts for the bodies abroad in English, turnover in whole euro, export share in percent. */
public class ApplicationForm implements Serializable {

    private String profile;
    private String products;
    private String countries;
    private String reason;
    private Long turnover;
    private Integer exportShare;
    private Integer staff;
    private boolean fundingAccepted;
    private boolean deMinimis;
    private Long[] travellers = {};

    static ApplicationForm of(MissionApplication application) {
        ApplicationForm form = new ApplicationForm();
        form.profile = application.getProfile();
        form.products = application.getProducts();
        form.countries = application.getCountries();
        form.reason = application.getReason();
        form.turnover = application.getTurnover() == null
                ? null
                : application.getTurnover().longValue();
        form.exportShare = application.getExportShare();
        form.staff = application.getStaff();
        form.fundingAccepted = application.isFundingAccepted();
        form.deMinimis = application.isDeMinimis();
        form.travellers = application.getTravellers().toArray(Long[]::new);
        return form;
    }

    /** Ids of the people who would travel; never null. */
    public Long[] getTravellers() {
        return travellers;
    }

    public void setTravellers(Long[] travellers) {
        this.travellers = travellers == null ? new Long[0] : travellers;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    public String getProducts() {
        return products;
    }

    public void setProducts(String products) {
        this.products = products;
    }

    public String getCountries() {
        return countries;
    }

    public void setCountries(String countries) {
        this.countries = countries;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getTurnover() {
        return turnover;
    }

    public void setTurnover(Long turnover) {
        this.turnover = turnover;
    }

    public Integer getExportShare() {
        return exportShare;
    }

    public void setExportShare(Integer exportShare) {
        this.exportShare = exportShare;
    }

    public Integer getStaff() {
        return staff;
    }

    public void setStaff(Integer staff) {
        this.staff = staff;
    }

    public boolean isFundingAccepted() {
        return fundingAccepted;
    }

    public void setFundingAccepted(boolean fundingAccepted) {
        this.fundingAccepted = fundingAccepted;
    }

    public boolean isDeMinimis() {
        return deMinimis;
    }

    public void setDeMinimis(boolean deMinimis) {
        this.deMinimis = deMinimis;
    }
}
