package it.lifesciencehub.events;

import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A kind of event, with what a new event of this kind starts with; reference data. */
@Entity
@Cacheable
@Table(name = "event_kind")
@NamedQuery(
        name = EventKind.ALL,
        query = "SELECT k FROM EventKind k ORDER BY k.position",
        hints = @QueryHint(name = "eclipselink.query-results-cache", value = "true"))
public class EventKind implements Serializable {

    public static final String ALL = "EventKind.all";
    /** The code of the kind that group meetings have. */
    public static final String GROUP_MEETING = "GROUP_MEETING";

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Column(name = "default_capacity")
    private Integer defaultCapacity;

    @Column(name = "default_per_organisation")
    private Integer defaultPerOrganisation;

    @Column(name = "default_approval")
    private boolean defaultApproval;

    protected EventKind() {}

    public String getCode() {
        return code;
    }

    /** Whether an event of this kind concerns the people of its group alone. */
    public boolean isOfGroup() {
        return GROUP_MEETING.equals(code);
    }

    public LocalisedText getName() {
        return name;
    }

    /** Places that a new event of this kind starts with, or null for no limit. */
    public Integer getDefaultCapacity() {
        return defaultCapacity;
    }

    public Integer getDefaultPerOrganisation() {
        return defaultPerOrganisation;
    }

    public boolean isDefaultApproval() {
        return defaultApproval;
    }
}
