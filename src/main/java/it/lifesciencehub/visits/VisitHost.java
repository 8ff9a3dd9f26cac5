package it.lifesciencehub.visits;

import it.lifesciencehub.mail.MailDraft;
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
 * Somebody who receives a visit for the host: one of its people, who acts signed in or by private link, or an address
 * alone, which acts by private link. Named by staff until they are removed; nobody else sees visitors' data.
 */
@Entity
@Table(name = "visit_host")
@NamedQuery(
        name = VisitHost.OF_VISIT,
        query =
                "SELECT h FROM VisitHost h LEFT JOIN FETCH h.person WHERE h.visit.id = :visit AND h.removedAt IS NULL ORDER BY h.name, h.id")
public class VisitHost extends BaseEntity {

    static final String OF_VISIT = "VisitHost.ofVisit";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "visit_id")
    private Visit visit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected VisitHost() {}

    VisitHost(Visit visit, Person person, Instant now) {
        this(visit, person.getName(), person.getEmail(), person.getLanguage(), now);
        this.person = person;
    }

    VisitHost(Visit visit, String name, String email, Language language, Instant now) {
        this.visit = visit;
        this.name = name;
        this.email = email;
        this.language = language;
        this.createdAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    public Visit getVisit() {
        return visit;
    }

    /** Null for an address alone. */
    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    MailDraft.Recipient recipient() {
        return person == null ? new MailDraft.Recipient(null, name, email, language) : person.recipient();
    }
}
