package it.lifesciencehub.invitations;

import java.io.Serializable;

/** What staff write about a campaign. */
public class CampaignForm implements Serializable {

    private String name;
    private Long audienceId;
    private Long eventId;
    private String subjectIt;
    private String subjectEn;
    private String bodyIt;
    private String bodyEn;
    private boolean nominating;
    private Integer mostPerMonth = AudienceBrief.USUAL_MOST;
    private Integer firstWave;
    private Integer secondAfterDays;
    private Integer remindAfterDays;

    static CampaignForm of(Campaign campaign) {
        CampaignForm form = new CampaignForm();
        form.name = campaign.getName();
        form.audienceId = campaign.getAudience().getId();
        form.eventId = campaign.getEvent() == null ? null : campaign.getEvent().getId();
        form.subjectIt = campaign.getSubject().getIt();
        form.subjectEn = campaign.getSubject().getEn();
        form.bodyIt = campaign.getBody().getIt();
        form.bodyEn = campaign.getBody().getEn();
        form.nominating = campaign.isNominating();
        form.mostPerMonth = campaign.getMostPerMonth();
        form.firstWave = campaign.getFirstWave();
        form.secondAfterDays = campaign.getSecondAfterDays();
        form.remindAfterDays = campaign.getRemindAfterDays();
        return form;
    }

    /** Of the campaign in the staff's lists; nobody else reads it. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getAudienceId() {
        return audienceId;
    }

    public void setAudienceId(Long audienceId) {
        this.audienceId = audienceId;
    }

    /** Null for a plain message; does not change once the campaign is there. */
    public Long getEventId() {
        return eventId;
    }

    public void setEventId(Long eventId) {
        this.eventId = eventId;
    }

    public String getSubjectIt() {
        return subjectIt;
    }

    public void setSubjectIt(String subjectIt) {
        this.subjectIt = subjectIt;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getBodyIt() {
        return bodyIt;
    }

    public void setBodyIt(String bodyIt) {
        this.bodyIt = bodyIt;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public boolean isNominating() {
        return nominating;
    }

    public void setNominating(boolean nominating) {
        this.nominating = nominating;
    }

    public Integer getMostPerMonth() {
        return mostPerMonth;
    }

    public void setMostPerMonth(Integer mostPerMonth) {
        this.mostPerMonth = mostPerMonth;
    }

    public Integer getFirstWave() {
        return firstWave;
    }

    public void setFirstWave(Integer firstWave) {
        this.firstWave = firstWave;
    }

    public Integer getSecondAfterDays() {
        return secondAfterDays;
    }

    public void setSecondAfterDays(Integer secondAfterDays) {
        this.secondAfterDays = secondAfterDays;
    }

    public Integer getRemindAfterDays() {
        return remindAfterDays;
    }

    public void setRemindAfterDays(Integer remindAfterDays) {
        this.remindAfterDays = remindAfterDays;
    }
}
