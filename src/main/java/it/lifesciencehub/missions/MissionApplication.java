package it.lifesciencehub.missions;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one company applies with to one call. Begun and handed in by its delegates, changed until the deadline, each time
 * with a new time of handing in; then scored, and given a result by a recorded act.
 */
@Entity
@Table(name = "mission_application")
@NamedQuery(
        name = MissionApplication.OF_COMPANY,
        query = "SELECT a FROM MissionApplication a JOIN FETCH a.organisation WHERE a.call.id = :call"
                + " AND a.organisation.id = :organisation AND a.setAsideAt IS NULL")
@NamedQuery(
        name = MissionApplication.OF_CALL,
        query = "SELECT a FROM MissionApplication a JOIN FETCH a.organisation o WHERE a.call.id = :call"
                + " AND a.setAsideAt IS NULL ORDER BY a.submittedAt, a.id",
        hints = @QueryHint(name = "eclipselink.batch", value = "a.travellers"))
@NamedQuery(
        name = MissionApplication.RESERVES,
        query = "SELECT a FROM MissionApplication a JOIN FETCH a.organisation o WHERE a.call.id = :call"
                + " AND a.setAsideAt IS NULL AND a.state = it.lifesciencehub.missions.ApplicationState.RESERVE")
@NamedQuery(
        name = MissionApplication.STATES,
        query = "SELECT a.call.id, a.organisation.id, a.state FROM MissionApplication a WHERE a.call.id IN :calls"
                + " AND a.organisation.id IN :organisations AND a.setAsideAt IS NULL")
public class MissionApplication extends BaseEntity {

    static final String OF_COMPANY = "MissionApplication.ofCompany";
    static final String OF_CALL = "MissionApplication.ofCall";
    static final String RESERVES = "MissionApplication.reserves";
    static final String STATES = "MissionApplication.states";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private MissionCall call;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApplicationState state = ApplicationState.DRAFT;

    @Column(name = "profile")
    private String profile = "";

    @Column(name = "products")
    private String products = "";

    @Column(name = "countries")
    private String countries = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "turnover")
    private BigDecimal turnover;

    @Column(name = "export_share")
    private Integer exportShare;

    @Column(name = "staff")
    private Integer staff;

    @Column(name = "funding_accepted")
    private boolean fundingAccepted;

    @Column(name = "de_minimis")
    private boolean deMinimis;

    @Column(name = "applicant_name")
    private String applicantName;

    @ElementCollection
    @CollectionTable(name = "mission_traveller", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "person_id")
    private Set<Long> travellers = new TreeSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "set_aside_at")
    private Instant setAsideAt;

    protected MissionApplication() {}

    MissionApplication(MissionCall call, Organisation organisation, Instant now) {
        this.call = call;
        this.organisation = organisation;
        this.createdAt = now;
    }

    /** Writes what was checked by {@link MissionPolicy}; one that was withdrawn is a draft again. */
    void write(ApplicationForm form, String by, Instant now) {
        this.profile = text(form.getProfile());
        this.products = text(form.getProducts());
        this.countries = text(form.getCountries());
        this.reason = text(form.getReason());
        this.turnover = form.getTurnover() == null ? null : BigDecimal.valueOf(form.getTurnover());
        this.exportShare = form.getExportShare();
        this.staff = form.getStaff();
        this.fundingAccepted = form.isFundingAccepted();
        this.deMinimis = form.isDeMinimis();
        this.applicantName = by;
        this.changedAt = now;
        travel(List.of(form.getTravellers()));
        if (state == ApplicationState.WITHDRAWN) {
            state = ApplicationState.DRAFT;
            withdrawnAt = null;
        }
    }

    /** These people travel, and nobody else. */
    void travel(List<Long> people) {
        travellers.removeIf(one -> !people.contains(one));
        travellers.addAll(people);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    void submit(Instant now) {
        state = ApplicationState.SUBMITTED;
        submittedAt = now;
    }

    void withdraw(Instant now) {
        state = ApplicationState.WITHDRAWN;
        withdrawnAt = now;
    }

    /** @param result one that a decision can give */
    void become(ApplicationState result) {
        state = result;
    }

    /** When it was handed in last; ties are ordered by it. Null where it never was. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Ids of the people who would travel. */
    public Set<Long> getTravellers() {
        return travellers;
    }

    public MissionCall getCall() {
        return call;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public ApplicationState getState() {
        return state;
    }

    public String getProfile() {
        return profile;
    }

    public String getProducts() {
        return products;
    }

    public String getCountries() {
        return countries;
    }

    public String getReason() {
        return reason;
    }

    public BigDecimal getTurnover() {
        return turnover;
    }

    public Integer getExportShare() {
        return exportShare;
    }

    public Integer getStaff() {
        return staff;
    }

    public boolean isFundingAccepted() {
        return fundingAccepted;
    }

    public boolean isDeMinimis() {
        return deMinimis;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
