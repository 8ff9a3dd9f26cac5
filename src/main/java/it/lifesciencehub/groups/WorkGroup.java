package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WorkGroupState state = WorkGroupState.PROPOSED;

    @Enumerated(EnumType.STRING)
    @Column(name = "admission")
    private Admission admission = Admission.ON_APPROVAL;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "mandate_it"))
    @AttributeOverride(name = "en", column = @Column(name = "mandate_en"))
    private LocalisedText mandate = new LocalisedText("", "");

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "coordinating_organisation_id")
    private Organisation coordinatingOrganisation;

    @Column(name = "seats_per_organisation")
    private int seatsPerOrganisation = 1;

    @Column(name = "term_months")
    private Integer termMonths;

    @Column(name = "quorum_percent")
    private int quorumPercent = 50;

    @Enumerated(EnumType.STRING)
    @Column(name = "majority")
    private Majority majority = Majority.SIMPLE;

    @Column(name = "vote_gained_after")
    private Integer voteGainedAfter;

    @Column(name = "vote_lost_after")
    private Integer voteLostAfter;

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

    public WorkGroupState getState() {
        return state;
    }

    public Admission getAdmission() {
        return admission;
    }

    /** What the group is there for and may do, as Markdown; may be empty. */
    public LocalisedText getMandate() {
        return mandate;
    }

    /** The organisation in the register that coordinates the group, or null. */
    public Organisation getCoordinatingOrganisation() {
        return coordinatingOrganisation;
    }

    public int getSeatsPerOrganisation() {
        return seatsPerOrganisation;
    }

    /** Months that a mandate lasts where nothing else is said, or null for no end. */
    public Integer getTermMonths() {
        return termMonths;
    }

    /** Share of the organisations entitled to vote that must be present or vote, in percent (0 to 100). */
    public int getQuorumPercent() {
        return quorumPercent;
    }

    public Majority getMajority() {
        return majority;
    }

    /** Meetings in a row that an organisation must attend before it may vote, or null where it may at once. */
    public Integer getVoteGainedAfter() {
        return voteGainedAfter;
    }

    /** Meetings in a row whose absence costs an organisation its vote, or null where it keeps it. */
    public Integer getVoteLostAfter() {
        return voteLostAfter;
    }
}
