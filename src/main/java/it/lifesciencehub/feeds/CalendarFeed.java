package it.lifesciencehub.feeds;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A secret address of one person, known by its hash. Made anew, the former one leads nowhere. One of a group works as
 * long as the person is in the group.
 */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(
        name = CalendarFeed.BY_HASH,
        query = "SELECT f FROM CalendarFeed f JOIN FETCH f.person LEFT JOIN FETCH f.group WHERE f.tokenHash = :hash"
                + " AND EXISTS (SELECT a.id FROM Account a WHERE a.person = f.person AND a.disabledAt IS NULL)")
@NamedQuery(
        name = CalendarFeed.OF_PERSON,
        query = "SELECT f FROM CalendarFeed f WHERE f.person.id = :person AND f.scope = :scope")
public class CalendarFeed extends BaseEntity {

    static final String BY_HASH = "CalendarFeed.byHash";
    static final String OF_PERSON = "CalendarFeed.ofPerson";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Column(name = "scope")
    private String scope;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarFeed() {}

    /** @param group null for the person's own entries */
    CalendarFeed(Person person, WorkGroup group) {
        this.person = person;
        this.group = group;
        this.scope = scope(group == null ? null : group.getId());
    }

    static String scope(Long groupId) {
        return groupId == null ? "mine" : "group." + groupId;
    }

    void make(String tokenHash, Instant now) {
        this.tokenHash = tokenHash;
        this.madeAt = now;
    }

    Person getPerson() {
        return person;
    }

    WorkGroup getGroup() {
        return group;
    }

    Instant getMadeAt() {
        return madeAt;
    }
}
