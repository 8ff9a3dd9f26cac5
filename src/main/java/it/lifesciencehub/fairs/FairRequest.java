package it.lifesciencehub.fairs;

import it.lifesciencehub.organisations.Organisation;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A company on a stand, or its wish to be there. Asked for by its delegate; staff confirm it for a kind of place, put it on
 * the waiting list, from which the next one moves up when places become free, or refuse it. Ends when the company
 * withdraws or staff take it back; is never deleted. One stands at a time for each company.
 */
@Entity
@Table(name = "fair_request")
@NamedQuery(
        name = FairRequest.OF_STAND,
        query = "SELECT r FROM FairRequest r JOIN FETCH r.organisation o JOIN FETCH r.first LEFT JOIN FETCH r.kind"
                + " WHERE r.stand.id = :stand ORDER BY r.requestedAt, r.id")
@NamedQuery(
        name = FairRequest.OF_ORGANISATION,
        query = "SELECT r FROM FairRequest r JOIN FETCH r.organisation o JOIN FETCH r.first"
                + " WHERE r.stand.id = :stand AND o.id = :organisation ORDER BY r.requestedAt DESC, r.id DESC")
public class FairRequest extends BaseEntity {

    static final String OF_STAND = "FairRequest.ofStand";
    static final String OF_ORGANISATION = "FairRequest.ofOrganisation";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand_id")
    private FairStand stand;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "first_kind_id")
    private FairKind first;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "second_kind_id")
    private FairKind second;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kind_id")
    private FairKind kind;

    @Column(name = "places")
    private int places;

    @Column(name = "shows")
    private String shows;

    @Column(name = "sharing")
    private String sharing;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private FairStatus status = FairStatus.REQUESTED;

    @Column(name = "words")
    private String words = "";

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "paid")
    private BigDecimal paid;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    protected FairRequest() {}

    FairRequest(FairStand stand, Organisation organisation, String by, Instant now) {
        this.stand = stand;
        this.organisation = organisation;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** Which kinds it wishes, and how many places; what is confirmed keeps its own. */
    void wish(FairKind wished, FairKind otherwise, int count) {
        this.first = wished;
        this.second = otherwise;
        this.places = count;
    }

    /** Already checked by {@link RequestPolicy}. */
    void describe(RequestForm form) {
        this.shows = form.getShows().strip();
        this.sharing = form.getSharing() == null ? "" : form.getSharing().strip();
        this.contactName = form.getContactName().strip();
        this.contactEmail = form.getContactEmail();
        this.contactPhone =
                form.getContactPhone() == null ? "" : form.getContactPhone().strip();
    }

    void confirm(FairKind given, Instant now) {
        this.kind = given;
        decide(FairStatus.CONFIRMED, "", now);
    }

    /** On the waiting list, refused or withdrawn. */
    void leave(FairStatus next, String why, Instant now) {
        this.kind = null;
        decide(next, why, now);
    }

    private void decide(FairStatus next, String why, Instant now) {
        this.status = next;
        this.words = why;
        this.decidedAt = now;
    }

    void pay(BigDecimal amount, LocalDate day) {
        this.paid = amount;
        this.paidOn = day;
    }

    boolean isConfirmed() {
        return status == FairStatus.CONFIRMED;
    }

    AllocationPolicy.Wish toWish() {
        return new AllocationPolicy.Wish(
                getId(),
                organisation.isMember(),
                requestedAt,
                places,
                first.getId(),
                second == null ? null : second.getId());
    }

    public FairStand getStand() {
        return stand;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public FairKind getFirst() {
        return first;
    }

    /** Taken where the first is full; null where the company wants nothing else. */
    public FairKind getSecond() {
        return second;
    }

    /** What it has; null unless it is confirmed. */
    public FairKind getKind() {
        return kind;
    }

    /** How many it wishes or has. */
    public int getPlaces() {
        return places;
    }

    public String getShows() {
        return shows;
    }

    public String getSharing() {
        return sharing;
    }

    public String getContactName() {
        return contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public FairStatus getStatus() {
        return status;
    }

    /** What staff said when they refused; else empty. */
    public String getWords() {
        return words;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    /** What was paid, as staff recorded it; null where nothing was. */
    public BigDecimal getPaid() {
        return paid;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }
}
