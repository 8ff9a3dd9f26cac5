package it.lifesciencehub.newsletters;

import it.lifesciencehub.mail.MailDraft.Recipient;
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
 * Somebody who has asked for news and proven that the address is theirs. Comes to be when the link in the mail was
 * confirmed, or when a person who is signed in chooses topics. Whoever is a person of the hub gets the mails at their
 * main address and in their language; anybody else as they wrote it down.
 */
@Entity
@Table(name = "newsletter_subscriber")
@NamedQuery(name = Subscriber.BY_ADDRESS, query = "SELECT s FROM Subscriber s WHERE s.address = :address")
@NamedQuery(name = Subscriber.BY_PERSON, query = "SELECT s FROM Subscriber s WHERE s.person.id = :person")
@NamedQuery(
        name = Subscriber.NEXT,
        query = "SELECT s FROM Subscriber s WHERE s.id > :from AND EXISTS (SELECT t.id FROM Subscription t"
                + " WHERE t.subscriber = s AND t.live = TRUE AND t.topic IN :topics) ORDER BY s.id")
public class Subscriber extends BaseEntity {

    static final String BY_ADDRESS = "Subscriber.byAddress";
    static final String BY_PERSON = "Subscriber.byPerson";
    static final String NEXT = "Subscriber.next";

    @Column(name = "address")
    private String address;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Subscriber() {}

    Subscriber(String address, String name, Language language, Instant now) {
        this.address = address;
        this.name = name;
        this.language = language;
        this.createdAt = now;
    }

    void is(Person person) {
        this.person = person;
    }

    void speak(Language language) {
        this.language = language;
    }

    void call(String name) {
        this.name = name;
    }

    Recipient recipient() {
        return person == null ? new Recipient(null, name == null ? "" : name, address, language) : person.recipient();
    }

    /** The person of the hub, or null. */
    public Person getPerson() {
        return person;
    }

    /** Where mails go. */
    public String getAddress() {
        return person == null ? address : person.getEmail();
    }

    /** Empty where none was given. */
    public String getName() {
        return recipient().name();
    }
}
