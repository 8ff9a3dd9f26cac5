package it.lifesciencehub.meetings;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody who is invited to one meeting and is nobody's member: an official, a speaker. Answers by a private link,
 * without an account. Never counts for the quorum. One without an address came without an invitation.
 */
@Entity
@Table(name = "meeting_guest")
@NamedQuery(
        name = MeetingGuest.OF_MEETING,
        query =
                "SELECT g FROM MeetingGuest g WHERE g.meeting.id = :meeting AND g.removedAt IS NULL ORDER BY g.name, g.id")
public class MeetingGuest extends BaseEntity {

    public static final String OF_MEETING = "MeetingGuest.ofMeeting";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "organisation_name")
    private String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected MeetingGuest() {}

    /** @param email null for a guest who is just there */
    MeetingGuest(Meeting meeting, String name, String email, String organisationName, Language language, Instant now) {
        this.meeting = meeting;
        this.name = name;
        this.email = email;
        this.organisationName = organisationName;
        this.language = language;
        this.createdAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** May be empty. */
    public String getOrganisationName() {
        return organisationName;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getRemovedAt() {
        return removedAt;
    }

    MailDraft.Recipient recipient() {
        return new MailDraft.Recipient(null, name, email, language);
    }
}
