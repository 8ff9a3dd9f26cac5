package it.lifesciencehub.groups;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * A group of any kind (working group, network, observatory, roundtable) in a strategic area. The groups of the
 * association's programme are there from the first start.
 */
@Entity
@Cacheable
@Table(name = "work_group")
@NamedQuery(name = WorkGroup.ALL, query = "SELECT g FROM WorkGroup g ORDER BY g.area.position, g.id")
@NamedQuery(name = WorkGroup.OF_AREA, query = "SELECT g FROM WorkGroup g WHERE g.area.code = :area ORDER BY g.id")
@NamedQuery(name = WorkGroup.BY_SLUG, query = "SELECT g FROM WorkGroup g WHERE g.slug = :slug")
public class WorkGroup extends BaseEntity {

    public static final String ALL = "WorkGroup.all";
    public static final String OF_AREA = "WorkGroup.ofArea";
    public static final String BY_SLUG = "WorkGroup.bySlug";

    @Column(name = "slug")
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WorkGroupKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "area_code")
    private StrategicArea area;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "aim_it"))
    @AttributeOverride(name = "en", column = @Column(name = "aim_en"))
    private LocalisedText aim;

    @Column(name = "coordinator_name")
    private String coordinatorName;

    protected WorkGroup() {}

    public String getSlug() {
        return slug;
    }

    public WorkGroupKind getKind() {
        return kind;
    }

    public StrategicArea getArea() {
        return area;
    }

    public LocalisedText getName() {
        return name;
    }

    public LocalisedText getAim() {
        return aim;
    }

    /** The organisation that coordinates the group where it is not the association itself; or null. */
    public String getCoordinatorName() {
        return coordinatorName;
    }
}
