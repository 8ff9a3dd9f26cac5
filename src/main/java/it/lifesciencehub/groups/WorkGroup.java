package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * A group of any kind (working group, network, observatory, roundtable) in a strategic area. Proposed, then active;
 * dormant or closed it stays readable. The groups of the association's programme are there from the first start. Not in
 * the shared cache: it changes, and other nodes must see its rules as they are.
 */
@Entity
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

    @Column(name = "members_only")
    private boolean membersOnly = true;

    @ElementCollection
    @CollectionTable(name = "group_eligible_kind", joinColumns = @JoinColumn(name = "group_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Set<OrganisationKind> eligibleKinds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_eligible_sector", joinColumns = @JoinColumn(name = "group_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "sector")
    private Set<Sector> eligibleSectors = new HashSet<>();

    protected WorkGroup() {}

    /** A proposed group; {@link #describe} and {@link #rule} say the rest. */
    WorkGroup(String slug, WorkGroupKind kind, StrategicArea area) {
        this.slug = slug;
        this.kind = kind;
        this.area = area;
    }

    void classify(WorkGroupKind kind, StrategicArea area) {
        this.kind = kind;
        this.area = area;
    }

    /** Already checked by {@link WorkGroupPolicy}. */
    void describe(LocalisedText name, LocalisedText aim, LocalisedText mandate) {
        this.name = name;
        this.aim = aim;
        this.mandate = mandate;
    }

    /** @param coordinatingOrganisation of the register, or null; else a name may stand in {@code coordinatorName} */
    void coordinateBy(Organisation coordinatingOrganisation, String coordinatorName) {
        this.coordinatingOrganisation = coordinatingOrganisation;
        this.coordinatorName = coordinatingOrganisation != null
                ? coordinatingOrganisation.getName()
                : coordinatorName == null || coordinatorName.isBlank() ? null : coordinatorName.strip();
    }

    /** Already checked by {@link WorkGroupPolicy}. */
    void rule(WorkGroupForm form) {
        admission = form.getAdmission();
        membersOnly = form.isMembersOnly();
        eligibleKinds = new HashSet<>(form.getEligibleKinds());
        eligibleSectors = new HashSet<>(form.getEligibleSectors());
        seatsPerOrganisation = form.getSeatsPerOrganisation();
        termMonths = form.getTermMonths();
        quorumPercent = form.getQuorumPercent();
        majority = form.getMajority();
        voteGainedAfter = form.getVoteGainedAfter();
        voteLostAfter = form.getVoteLostAfter();
    }

    void become(WorkGroupState next) {
        WorkGroupLifecycle.require(state, next);
        state = next;
    }

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

    /** Whether only organisations whose membership is in force may have a seat. */
    public boolean isMembersOnly() {
        return membersOnly;
    }

    /** Kinds of organisation that may have a seat; empty for every kind. */
    public Set<OrganisationKind> getEligibleKinds() {
        return eligibleKinds;
    }

    /** Sectors of which an organisation needs one to have a seat; empty for every sector. */
    public Set<Sector> getEligibleSectors() {
        return eligibleSectors;
    }
}
