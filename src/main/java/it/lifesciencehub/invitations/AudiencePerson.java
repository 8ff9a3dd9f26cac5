package it.lifesciencehub.invitations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who is in an audience, or not in it, by hand and whatever the conditions say. */
@Entity
@Table(name = "audience_person")
@NamedQuery(
        name = AudiencePerson.OF_AUDIENCE,
        query = "SELECT p FROM AudiencePerson p JOIN FETCH p.person WHERE p.audience.id = :audience ORDER BY p.id")
public class AudiencePerson extends BaseEntity {

    static final String OF_AUDIENCE = "AudiencePerson.ofAudience";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "audience_id")
    private Audience audience;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "included")
    private boolean included;

    @Column(name = "grounds")
    private String grounds;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    protected AudiencePerson() {}

    AudiencePerson(Audience audience, Person person, boolean included, String grounds, Identity by, Instant now) {
        this.audience = audience;
        this.person = person;
        decide(included, grounds, by, now);
    }

    /** @param grounds why the association may write to somebody of whom nothing else says so, or null */
    void decide(boolean included, String grounds, Identity by, Instant now) {
        this.included = included;
        this.grounds = grounds == null || grounds.isBlank() ? null : grounds.strip();
        this.addedBy = by.name();
        this.addedAt = now;
    }

    public Person getPerson() {
        return person;
    }

    public boolean isIncluded() {
        return included;
    }

    public String getGrounds() {
        return grounds;
    }
}
