package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A group as its page of settings fills it in. The area is its code; the coordinator a name or VAT number, or empty. */
public class WorkGroupForm implements Serializable {

    private WorkGroupKind kind;
    private String area;
    private String nameIt;
    private String nameEn;
    private String aimIt;
    private String aimEn;
    private String mandateIt;
    private String mandateEn;
    private String coordinator;
    private Admission admission = Admission.ON_APPROVAL;
    private boolean membersOnly = true;
    private List<OrganisationKind> eligibleKinds = new ArrayList<>();
    private List<Sector> eligibleSectors = new ArrayList<>();
    private int seatsPerOrganisation = 1;
    private Integer termMonths;
    private int quorumPercent = 50;
    private Majority majority = Majority.SIMPLE;
    private Integer voteGainedAfter;
    private Integer voteLostAfter;

    public WorkGroupForm() {}

    static WorkGroupForm of(WorkGroup group) {
        WorkGroupForm form = new WorkGroupForm();
        form.kind = group.getKind();
        form.area = group.getArea().getCode();
        form.nameIt = group.getName().getIt();
        form.nameEn = group.getName().getEn();
        form.aimIt = group.getAim().getIt();
        form.aimEn = group.getAim().getEn();
        form.mandateIt = group.getMandate().getIt();
        form.mandateEn = group.getMandate().getEn();
        form.coordinator = group.getCoordinatorName();
        form.admission = group.getAdmission();
        form.membersOnly = group.isMembersOnly();
        form.eligibleKinds = group.getEligibleKinds().stream()
                .sorted()
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        form.eligibleSectors = group.getEligibleSectors().stream()
                .sorted()
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        form.seatsPerOrganisation = group.getSeatsPerOrganisation();
        form.termMonths = group.getTermMonths();
        form.quorumPercent = group.getQuorumPercent();
        form.majority = group.getMajority();
        form.voteGainedAfter = group.getVoteGainedAfter();
        form.voteLostAfter = group.getVoteLostAfter();
        return form;
    }

    public WorkGroupKind getKind() {
        return kind;
    }

    public void setKind(WorkGroupKind kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getNameIt() {
        return nameIt;
    }

    public void setNameIt(String nameIt) {
        this.nameIt = nameIt;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getAimIt() {
        return aimIt;
    }

    public void setAimIt(String aimIt) {
        this.aimIt = aimIt;
    }

    public String getAimEn() {
        return aimEn;
    }

    public void setAimEn(String aimEn) {
        this.aimEn = aimEn;
    }

    public String getMandateIt() {
        return mandateIt;
    }

    public void setMandateIt(String mandateIt) {
        this.mandateIt = mandateIt;
    }

    public String getMandateEn() {
        return mandateEn;
    }

    public void setMandateEn(String mandateEn) {
        this.mandateEn = mandateEn;
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(String coordinator) {
        this.coordinator = coordinator;
    }

    public Admission getAdmission() {
        return admission;
    }

    public void setAdmission(Admission admission) {
        this.admission = admission;
    }

    public boolean isMembersOnly() {
        return membersOnly;
    }

    public void setMembersOnly(boolean membersOnly) {
        this.membersOnly = membersOnly;
    }

    public List<OrganisationKind> getEligibleKinds() {
        return eligibleKinds;
    }

    public void setEligibleKinds(List<OrganisationKind> eligibleKinds) {
        this.eligibleKinds = eligibleKinds;
    }

    public List<Sector> getEligibleSectors() {
        return eligibleSectors;
    }

    public void setEligibleSectors(List<Sector> eligibleSectors) {
        this.eligibleSectors = eligibleSectors;
    }

    public int getSeatsPerOrganisation() {
        return seatsPerOrganisation;
    }

    public void setSeatsPerOrganisation(int seatsPerOrganisation) {
        this.seatsPerOrganisation = seatsPerOrganisation;
    }

    public Integer getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(Integer termMonths) {
        this.termMonths = termMonths;
    }

    public int getQuorumPercent() {
        return quorumPercent;
    }

    public void setQuorumPercent(int quorumPercent) {
        this.quorumPercent = quorumPercent;
    }

    public Majority getMajority() {
        return majority;
    }

    public void setMajority(Majority majority) {
        this.majority = majority;
    }

    public Integer getVoteGainedAfter() {
        return voteGainedAfter;
    }

    public void setVoteGainedAfter(Integer voteGainedAfter) {
        this.voteGainedAfter = voteGainedAfter;
    }

    public Integer getVoteLostAfter() {
        return voteLostAfter;
    }

    public void setVoteLostAfter(Integer voteLostAfter) {
        this.voteLostAfter = voteLostAfter;
    }
}
