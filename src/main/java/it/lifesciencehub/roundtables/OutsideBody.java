package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.formats.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A table of somebody else (the Region, a ministry, a university) at which a group speaks for the association. It is
 * never deleted: one that sits no longer becomes inactive and keeps its sittings and who was sent there.
 */
@Entity
@Table(name = "outside_body")
public class OutsideBody extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "name")
    private String name;

    @Column(name = "link")
    private String link;

    @Column(name = "decides")
    private String decides;

    @Column(name = "active")
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutsideBody() {}

    OutsideBody(WorkGroup group, Instant now) {
        this.group = group;
        this.createdAt = now;
    }

    /**
     * Already checked by {@link RoundtablePolicy}.
     *
     * @param organisation of the register, or null
     */
    void describe(OutsideBodyForm form, Organisation organisation) {
        this.organisation = organisation;
        name = form.getName().strip();
        link = WebAddress.normalised(form.getLink());
        decides = RoundtablePolicy.textOrNull(form.getDecides());
        active = form.isActive();
    }

    public WorkGroup getGroup() {
        return group;
    }

    /** Whose body it is, where the register knows it; or null. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public String getName() {
        return name;
    }

    public String getLink() {
        return link;
    }

    /** What is decided there, as Markdown; or null. */
    public String getDecides() {
        return decides;
    }

    public boolean isActive() {
        return active;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
