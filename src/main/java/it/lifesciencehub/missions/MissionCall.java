package it.lifesciencehub.missions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The call of an international mission, on top of its event, which has time, place and the rules of capacity. Drafted by
 * staff, published once, open between two moments, and decided once; what companies were told to be judged by stays.
 */
@Entity
@Table(name = "mission_call")
@NamedQuery(
        name = MissionCall.OF_EVENT,
        query = "SELECT c FROM MissionCall c JOIN FETCH c.event e JOIN FETCH e.kind WHERE e.id = :event")
public class MissionCall extends BaseEntity {

    static final String OF_EVENT = "MissionCall.ofEvent";
    /** The code of the kind of event that a call stands on. */
    static final String KIND = "MISSION";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "text_it"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalisedText text;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "places_per_company")
    private int placesPerCompany;

    @Column(name = "grant_amount")
    private BigDecimal grant;

    @Column(name = "company_amount")
    private BigDecimal companyAmount;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "funding_it"))
    @AttributeOverride(name = "en", column = @Column(name = "funding_en"))
    private LocalisedText funding;

    @Column(name = "threshold")
    private int threshold;

    @Column(name = "members_only")
    private boolean membersOnly;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected MissionCall() {}

    MissionCall(Event event, CallForm form, Instant now) {
        this.event = event;
        this.createdAt = now;
        write(form);
    }

    /** Writes what was checked by {@link MissionPolicy}. */
    void write(CallForm form) {
        this.text = new LocalisedText(form.getTextIt(), form.getTextEn());
        this.opensAt = form.opensAt();
        this.closesAt = form.closesAt();
        this.placesPerCompany = form.getPlacesPerCompany();
        this.grant = BigDecimal.valueOf(form.getGrant());
        this.companyAmount = BigDecimal.valueOf(form.getCompanyAmount());
        this.funding = new LocalisedText(form.getFundingIt(), form.getFundingEn());
        this.threshold = form.getThreshold();
        this.membersOnly = form.isMembersOnly();
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    void decide(Instant now) {
        decidedAt = now;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }

    public CallPhase phase(Instant now) {
        return MissionPolicy.phase(publishedAt, opensAt, closesAt, decidedAt, now);
    }

    /** Places that a company has at most; the event's own rules stay in charge. */
    public int getPlacesPerCompany() {
        return placesPerCompany;
    }

    /** Euro that are paid for a company. */
    public BigDecimal getGrant() {
        return grant;
    }

    /** Euro that a company pays itself. */
    public BigDecimal getCompanyAmount() {
        return companyAmount;
    }

    /** Points of 100 under which nobody is admitted. */
    public int getThreshold() {
        return threshold;
    }

    public Event getEvent() {
        return event;
    }

    public LocalisedText getText() {
        return text;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public LocalisedText getFunding() {
        return funding;
    }

    public boolean isMembersOnly() {
        return membersOnly;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
