package it.lifesciencehub.visits;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/** The frame of a visit, as staff fill it in. Days are numbers from 0. */
public class VisitForm implements Serializable {

    private String host;
    private Long siteId;
    private String meetingPointIt = "";
    private String meetingPointEn = "";
    private String directionsIt = "";
    private String directionsEn = "";
    private String bringIt = "";
    private String bringEn = "";
    private HostNotice notice = HostNotice.DIGEST;
    private Integer keepDays = VisitPolicy.KEEP_DAYS;
    private Integer listDays = VisitPolicy.LIST_DAYS;
    private LocalDate answerBy;

    LocalisedText meetingPoint() {
        return new LocalisedText(meetingPointIt, meetingPointEn);
    }

    LocalisedText directions() {
        return new LocalisedText(directionsIt, directionsEn);
    }

    LocalisedText bring() {
        return new LocalisedText(bringIt, bringEn);
    }

    void show(Visit visit) {
        siteId = visit.getSite() == null ? null : visit.getSite().getId();
        meetingPointIt = visit.getMeetingPoint().getIt();
        meetingPointEn = visit.getMeetingPoint().getEn();
        directionsIt = visit.getDirections().getIt();
        directionsEn = visit.getDirections().getEn();
        bringIt = visit.getBring().getIt();
        bringEn = visit.getBring().getEn();
        notice = visit.getNotice();
        keepDays = visit.getKeepDays();
        listDays = visit.getListDays();
        answerBy = visit.getAnswerBy();
    }

    /** The host organisation's name or VAT number; empty for none. */
    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public String getMeetingPointIt() {
        return meetingPointIt;
    }

    public void setMeetingPointIt(String text) {
        this.meetingPointIt = text;
    }

    public String getMeetingPointEn() {
        return meetingPointEn;
    }

    public void setMeetingPointEn(String text) {
        this.meetingPointEn = text;
    }

    public String getDirectionsIt() {
        return directionsIt;
    }

    public void setDirectionsIt(String text) {
        this.directionsIt = text;
    }

    public String getDirectionsEn() {
        return directionsEn;
    }

    public void setDirectionsEn(String text) {
        this.directionsEn = text;
    }

    public String getBringIt() {
        return bringIt;
    }

    public void setBringIt(String text) {
        this.bringIt = text;
    }

    public String getBringEn() {
        return bringEn;
    }

    public void setBringEn(String text) {
        this.bringEn = text;
    }

    public HostNotice getNotice() {
        return notice;
    }

    public void setNotice(HostNotice notice) {
        this.notice = notice;
    }

    /** How long visitors' data stay after the visit. */
    public Integer getKeepDays() {
        return keepDays;
    }

    public void setKeepDays(Integer days) {
        this.keepDays = days;
    }

    /** How long before the visit the reception list can be had. */
    public Integer getListDays() {
        return listDays;
    }

    public void setListDays(Integer days) {
        this.listDays = days;
    }

    /** Null: some days before the visit. */
    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate day) {
        this.answerBy = day;
    }
}
