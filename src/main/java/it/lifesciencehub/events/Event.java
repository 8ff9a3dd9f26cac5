package it.lifesciencehub.events;

import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.AttributeOverride;
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
import java.time.Instant;

/**
 * The only thing with a time, a place and people who come. Drafted by staff, published when its data are whole (from
 * then on the public sees it and registrations may open), perhaps cancelled with a reason. Each change of time or place
 * after publication raises the calendar sequence, so that calendars follow.
 */
@Entity
@Table(name = "event")
@NamedQuery(name = Event.ID_OF_SLUG, query = "SELECT e.id FROM Event e WHERE e.slug = :slug")
@NamedQuery(name = Event.BY_SLUG, query = Event.WHOLE + "WHERE e.slug = :slug")
@NamedQuery(name = Event.BY_ID, query = Event.WHOLE + "WHERE e.id = :id")
@NamedQuery(
        name = Event.PUBLIC_FROM,
        query = "SELECT e FROM Event e WHERE e.status <> :draft AND e.endsAt > :from"
                + " AND e.visibility = it.lifesciencehub.events.EventVisibility.PUBLIC ORDER BY e.startsAt, e.id")
public class Event extends BaseEntity {

    public static final String ID_OF_SLUG = "Event.idOfSlug";
    public static final String BY_SLUG = "Event.bySlug";
    public static final String BY_ID = "Event.byId";
    public static final String PUBLIC_FROM = "Event.publicFrom";

    static final String WHOLE = "SELECT e FROM Event e JOIN FETCH e.kind LEFT JOIN FETCH e.series"
            + " LEFT JOIN FETCH e.area LEFT JOIN FETCH e.group LEFT JOIN FETCH e.host ";

    @Column(name = "slug")
    private String slug;

    @ManyToOne(optional = false)
    @JoinColumn(name = "kind_code")
    private EventKind kind;

    @ManyToOne
    @JoinColumn(name = "series_code")
    private EventSeries series;

    @ManyToOne
    @JoinColumn(name = "area_code")
    private StrategicArea area;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "host_organisation_id")
    private Organisation host;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private EventStatus status = EventStatus.DRAFT;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "summary_it"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    private LocalisedText summary = new LocalisedText("", "");

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "description_it"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalisedText description = new LocalisedText("", "");

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "venue_name")
    private String venueName;

    @Column(name = "venue_address")
    private String venueAddress;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "online_link")
    private String onlineLink;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "registration_opens_at")
    private Instant registrationOpensAt;

    @Column(name = "registration_closes_at")
    private Instant registrationClosesAt;

    @Column(name = "approval_required")
    private boolean approvalRequired;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval")
    private Approval approval = Approval.NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility")
    private EventVisibility visibility = EventVisibility.PUBLIC;

    @Column(name = "by_invitation")
    private boolean byInvitation;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "cancel_reason_it"))
    @AttributeOverride(name = "en", column = @Column(name = "cancel_reason_en"))
    private LocalisedText cancelReason = new LocalisedText("", "");

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Event() {}

    public Event(String slug, EventKind kind, LocalisedText title, Instant startsAt, Instant endsAt, Instant now) {
        this.slug = slug;
        this.kind = kind;
        this.createdAt = now;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        approveBy(Approval.of(kind.isDefaultApproval()));
        describe(title, summary, description);
    }

    public void describe(LocalisedText title, LocalisedText summary, LocalisedText description) {
        this.title = title;
        this.summary = summary;
        this.description = description;
        refreshSearchText();
    }

    public void classify(EventKind kind, EventSeries series, StrategicArea area, WorkGroup group, Organisation host) {
        this.kind = kind;
        this.series = series;
        this.area = area;
        this.group = group;
        this.host = host;
        this.visibility = group != null && kind.isOfGroup() ? EventVisibility.GROUP : EventVisibility.PUBLIC;
    }

    /** From now on people are invited by the feature that runs the event, and answer there. */
    public void inviteOnly() {
        byInvitation = true;
    }

    /** The part of the address; only before publication, because links to it are out afterwards. */
    public void addressAs(String slug) {
        if (status == EventStatus.DRAFT) {
            this.slug = slug;
        }
    }

    /**
     * Sets when and where.
     *
     * @return whether people who have a place must be told
     */
    public boolean schedule(Instant startsAt, Instant endsAt, EventPlace place) {
        boolean changed = !startsAt.equals(this.startsAt) || !endsAt.equals(this.endsAt) || !place.equals(getPlace());
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.venueName = place.venueName();
        this.venueAddress = place.venueAddress();
        this.municipality = place.municipality();
        this.onlineLink = place.onlineLink();
        refreshSearchText();
        if (changed && status == EventStatus.PUBLISHED) {
            calendarSequence++;
            return true;
        }
        return false;
    }

    /** @param closes null: registration closes when the event starts */
    public void openRegistration(Instant opens, Instant closes, boolean approvalRequired) {
        openRegistration(opens, closes, Approval.of(approvalRequired));
    }

    /** @param closes null: registration closes when the event starts */
    public void openRegistration(Instant opens, Instant closes, Approval approval) {
        this.registrationOpensAt = opens;
        this.registrationClosesAt = closes;
        approveBy(approval);
    }

    private void approveBy(Approval who) {
        approval = who;
        approvalRequired = who.isNeeded();
    }

    public void contactAt(String address) {
        this.contactEmail = address == null || address.isBlank() ? null : address.strip();
    }

    public void publish(Instant now) {
        if (status != EventStatus.DRAFT) {
            throw new Refusal(EventReason.NOT_A_DRAFT);
        }
        status = EventStatus.PUBLISHED;
        publishedAt = now;
    }

    public void cancel(LocalisedText reason, Instant now) {
        if (status != EventStatus.PUBLISHED) {
            throw new Refusal(EventReason.NOT_PUBLISHED);
        }
        status = EventStatus.CANCELLED;
        cancelledAt = now;
        cancelReason = reason;
        calendarSequence++;
    }

    private void refreshSearchText() {
        searchText = SearchText.of(1000, title.getIt(), title.getEn(), municipality, venueName);
    }

    /** The instant from which nobody can register any more. */
    public Instant registrationEnd() {
        return registrationClosesAt == null || registrationClosesAt.isAfter(startsAt) ? startsAt : registrationClosesAt;
    }

    public boolean isPublished() {
        return status == EventStatus.PUBLISHED;
    }

    public boolean isCancelled() {
        return status == EventStatus.CANCELLED;
    }

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    public EventPlace getPlace() {
        return new EventPlace(venueName, venueAddress, municipality, onlineLink);
    }

    public String getSlug() {
        return slug;
    }

    public EventKind getKind() {
        return kind;
    }

    public EventSeries getSeries() {
        return series;
    }

    public StrategicArea getArea() {
        return area;
    }

    public WorkGroup getGroup() {
        return group;
    }

    public Organisation getHost() {
        return host;
    }

    public EventStatus getStatus() {
        return status;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public LocalisedText getSummary() {
        return summary;
    }

    public LocalisedText getDescription() {
        return description;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public Instant getRegistrationOpensAt() {
        return registrationOpensAt;
    }

    public Instant getRegistrationClosesAt() {
        return registrationClosesAt;
    }

    public boolean isApprovalRequired() {
        return approvalRequired;
    }

    public Approval getApproval() {
        return approval;
    }

    /** Who may know of it; a group's meeting is known to its people alone. */
    public EventVisibility getVisibility() {
        return visibility;
    }

    /** Whether people are invited and answer elsewhere, so that nobody books a place here. */
    public boolean isByInvitation() {
        return byInvitation;
    }

    /** How often time or place changed after publication, and cancelling; RFC 5546 SEQUENCE. */
    public int getCalendarSequence() {
        return calendarSequence;
    }

    /** The event's name in public calendars; the same for its whole life (RFC 5545, 3.8.4.7). */
    public String calendarUid() {
        return "event-" + getId() + "@lifesciencehub";
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getCancelledAt() {
        return cancelledAt;
    }

    public LocalisedText getCancelReason() {
        return cancelReason;
    }
}
