package it.lifesciencehub.visits;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
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

/** A rule on who may not enter a visit, by staff or as the host's veto. Taken back by deleting it; the trail keeps it. */
@Entity
@Table(name = "visit_exclusion")
@NamedQuery(
        name = VisitExclusion.OF_EVENT,
        query = "SELECT x FROM VisitExclusion x LEFT JOIN FETCH x.organisation LEFT JOIN FETCH x.person"
                + " WHERE x.visit.event.id = :event ORDER BY x.createdAt, x.id")
public class VisitExclusion extends BaseEntity {

    static final String OF_EVENT = "VisitExclusion.ofEvent";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "visit_id")
    private Visit visit;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ExclusionKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector")
    private Sector sector;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "by_host")
    private boolean byHost;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected VisitExclusion() {}

    /** @param host who says so for the host, or null where staff do */
    private VisitExclusion(Visit visit, ExclusionKind kind, VisitHost host, String madeBy, Instant now) {
        this.visit = visit;
        this.kind = kind;
        this.byHost = host != null;
        this.madeBy = madeBy;
        this.createdAt = now;
    }

    static VisitExclusion of(Visit visit, Organisation organisation, VisitHost host, String madeBy, Instant now) {
        VisitExclusion rule = new VisitExclusion(visit, ExclusionKind.ORGANISATION, host, madeBy, now);
        rule.organisation = organisation;
        return rule;
    }

    static VisitExclusion of(Visit visit, Person person, VisitHost host, String madeBy, Instant now) {
        VisitExclusion rule = new VisitExclusion(visit, ExclusionKind.PERSON, host, madeBy, now);
        rule.person = person;
        return rule;
    }

    /** @param sector null: the host's own ones */
    static VisitExclusion of(Visit visit, Sector sector, String madeBy, Instant now) {
        VisitExclusion rule = new VisitExclusion(
                visit, sector == null ? ExclusionKind.COMPETITORS : ExclusionKind.SECTOR, null, madeBy, now);
        rule.sector = sector;
        return rule;
    }

    ExclusionPolicy.Rule rule() {
        return new ExclusionPolicy.Rule(
                kind,
                organisation == null ? null : organisation.getId(),
                sector,
                person == null ? null : person.getId());
    }

    /** Whether it says the same as another one of the visit. */
    boolean saysTheSameAs(VisitExclusion other) {
        return rule().equals(other.rule());
    }

    /** Whom it is about, by name; null where the kind or the sector says it. */
    String whom() {
        if (organisation != null) {
            return organisation.getName();
        }
        return person == null ? null : person.getName();
    }

    public Visit getVisit() {
        return visit;
    }

    public ExclusionKind getKind() {
        return kind;
    }

    public Sector getSector() {
        return sector;
    }

    public boolean isByHost() {
        return byHost;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
