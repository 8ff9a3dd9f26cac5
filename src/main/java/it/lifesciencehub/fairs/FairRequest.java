package it.lifesciencehub.fairs;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A company on a stand, or its wish to be there. Asked for by its delegate; staff confirm it with places of one kind or
 * several, put it on the waiting list, from which the next one moves up when places become free, or refuse it. Ends when
 * the company withdraws or staff take it back; is never deleted. One stands at a time for each company.
 */
@Entity
@Table(name = "fair_request")
@NamedQuery(
        name = FairRequest.OF_STAND,
        query = "SELECT r FROM FairRequest r JOIN FETCH r.organisation o WHERE r.stand.id = :stand"
                + " ORDER BY r.requestedAt, r.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.wished"),
            @QueryHint(name = "eclipselink.batch", value = "r.given")
        })
@NamedQuery(
        name = FairRequest.STANDING_OF_ORGANISATIONS,
        query = "SELECT r FROM FairRequest r JOIN FETCH r.organisation o WHERE r.stand.id IN :stands"
                + " AND o.id IN :organisations AND r.status IN :standing")
public class FairRequest extends BaseEntity implements OnStand {

    static final String OF_STAND = "FairRequest.ofStand";
    static final String STANDING_OF_ORGANISATIONS = "FairRequest.standingOfOrganisations";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand_id")
    private FairStand stand;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "second_kind_id")
    private FairKind second;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "fair_request_wish", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "kind_id")
    @Column(name = "places")
    private Map<Long, Integer> wished = new HashMap<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "fair_request_place", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "kind_id")
    @Column(name = "places")
    private Map<Long, Integer> given = new HashMap<>();

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

    /** How many places of which kinds it wishes, and the kind that it takes otherwise; what is confirmed keeps its own. */
    void wish(Map<Long, Integer> places, FairKind otherwise) {
        this.wished = new HashMap<>(places);
        this.second = otherwise;
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

    /** Gives it these places in the place of what it had. */
    void confirm(Map<Long, Integer> places, Instant now) {
        this.given = new HashMap<>(places);
        decide(FairStatus.CONFIRMED, "", now);
    }

    /** On the waiting list, refused or withdrawn. */
    void leave(FairStatus next, String why, Instant now) {
        this.given = new HashMap<>();
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
                Map.copyOf(wished),
                second == null ? null : second.getId());
    }

    @Override
    public FairStand getStand() {
        return stand;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Of which kinds it wishes how many places. */
    Map<Long, Integer> getWished() {
        return Map.copyOf(wished);
    }

    /** The kind of which it takes all of its places where those that it wishes are not free; null for none. */
    public FairKind getSecond() {
        return second;
    }

    /** Of which kinds it has how many places; nothing unless it is confirmed. */
    Map<Long, Integer> getGiven() {
        return isConfirmed() ? Map.copyOf(given) : Map.of();
    }

    /** How many it has, or wishes where it is not confirmed. */
    public int getPlaces() {
        return AllocationPolicy.sum(isConfirmed() ? given : wished);
    }

    /** Whether it wishes or has this kind, or had it when it ended. */
    boolean isAbout(FairKind kind) {
        return wished.containsKey(kind.getId()) || given.containsKey(kind.getId()) || kind.equals(second);
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
