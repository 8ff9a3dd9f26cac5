package it.lifesciencehub.events;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody who speaks in a session, or leads it. */
@Entity
@Table(name = "event_speaker")
public class EventSpeaker extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "session_id")
    private EventSession session;

    @Column(name = "position")
    private int position;

    @Column(name = "name")
    private String name;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "moderator")
    private boolean moderator;

    @Column(name = "profile_id")
    private Long profileId;

    protected EventSpeaker() {}

    EventSpeaker(
            EventSession session,
            int position,
            String name,
            String jobTitle,
            String organisationName,
            boolean moderator,
            Long profileId) {
        this.session = session;
        this.position = position;
        this.name = name.strip();
        this.jobTitle = jobTitle;
        this.organisationName = organisationName;
        this.moderator = moderator;
        this.profileId = profileId;
    }

    public EventSession getSession() {
        return session;
    }

    public String getName() {
        return name;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public boolean isModerator() {
        return moderator;
    }

    /** The profile with biography and photograph, kept by the feature of speakers; or null. */
    public Long getProfileId() {
        return profileId;
    }
}
