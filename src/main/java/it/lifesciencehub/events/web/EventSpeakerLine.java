package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.events.SessionDraft;
import java.io.Serializable;

/** A speaker's line of a session's form. */
public class EventSpeakerLine implements Serializable {

    private Long profile;
    private String name;
    private String jobTitle;
    private String organisation;
    private boolean moderator;

    public EventSpeakerLine() {}

    EventSpeakerLine(EventSpeaker speaker) {
        profile = speaker.getProfileId();
        name = speaker.getName();
        jobTitle = speaker.getJobTitle();
        organisation = speaker.getOrganisationName();
        moderator = speaker.isModerator();
    }

    SessionDraft.SpeakerDraft draft() {
        return new SessionDraft.SpeakerDraft(name, jobTitle, organisation, moderator, profile);
    }

    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public boolean isModerator() {
        return moderator;
    }

    public void setModerator(boolean moderator) {
        this.moderator = moderator;
    }
}
