package it.lifesciencehub.invitations;

import it.lifesciencehub.people.Person;
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
 * What a person has said about one kind of mail. While there is none, the association writes where it has another
 * reason; one that says yes is a consent, one that says no ends every reason.
 */
@Entity
@Table(name = "mail_preference")
@NamedQuery(
        name = MailPreference.OF_PERSON,
        query = "SELECT p FROM MailPreference p WHERE p.person.id = :person ORDER BY p.topic")
public class MailPreference extends BaseEntity {

    static final String OF_PERSON = "MailPreference.ofPerson";

    /** Of the sentence on the page of preferences; to be raised when the sentence changes its meaning. */
    static final String TEXT_VERSION = "2026-11";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "topic")
    private MailTopic topic;

    @Column(name = "wanted")
    private boolean wanted;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private PreferenceChannel channel;

    @Column(name = "text_version")
    private String textVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected MailPreference() {}

    MailPreference(Person person, MailTopic topic) {
        this.person = person;
        this.topic = topic;
    }

    void say(boolean wanted, PreferenceChannel channel, Language language, Instant now) {
        this.wanted = wanted;
        this.channel = channel;
        this.textVersion = TEXT_VERSION;
        this.language = language;
        this.changedAt = now;
    }

    public MailTopic getTopic() {
        return topic;
    }

    public boolean isWanted() {
        return wanted;
    }
}
