package it.lifesciencehub.registrations;

import it.lifesciencehub.calendar.CalendarAnswer;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person's place at one event, or the wish for it. Begins as confirmed, waiting or requested, as the event's rules
 * decide under the lock of its places; a waiting one is confirmed when a place becomes free, a requested one when staff
 * approve. Ends when somebody cancels it, hands it to a colleague, declines it, or the event is cancelled; it is never
 * deleted. Every step is a {@link RegistrationChange}.
 */
@Entity
@Table(name = "registration")
@NamedQuery(
        name = Registration.ACTIVE_OF_PERSON,
        query = "SELECT r FROM Registration r WHERE r.event.id = :event AND r.person.id = :person"
                + " AND r.status IN :active")
@NamedQuery(
        name = Registration.COUNTS,
        query = "SELECT r.status, r.quotaOrganisationId, COUNT(r) FROM Registration r"
                + " WHERE r.event.id = :event AND r.status IN :active GROUP BY r.status, r.quotaOrganisationId")
@NamedQuery(
        name = Registration.QUEUE,
        query = "SELECT r FROM Registration r WHERE r.event.id = :event"
                + " AND r.status = it.lifesciencehub.registrations.RegistrationStatus.WAITLISTED"
                + " ORDER BY r.queuedAt, r.id")
@NamedQuery(
        name = Registration.ACTIVE_OF_EVENT,
        query = "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event.id = :event AND r.status IN :active"
                + " ORDER BY r.queuedAt, r.id")
public class Registration extends BaseEntity {

    static final String ACTIVE_OF_PERSON = "Registration.activeOfPerson";
    static final String COUNTS = "Registration.counts";
    static final String QUEUE = "Registration.queue";
    static final String ACTIVE_OF_EVENT = "Registration.activeOfEvent";

    private static final String UID_BEGIN = "registration-";
    private static final String UID_END = "@lifesciencehub";
    private static final Pattern UID = Pattern.compile(UID_BEGIN + "([0-9]{1,18})" + UID_END);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "quota_organisation_id")
    private Long quotaOrganisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RegistrationStatus status;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "booked_by_person_id")
    private Long bookedByPersonId;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_answer")
    private CalendarAnswer calendarAnswer;

    @Column(name = "calendar_answered_at")
    private Instant calendarAnsweredAt;

    protected Registration() {}

    /**
     * @param organisation in whose name the person comes, or null
     * @param bookedByPersonId who booked; the person or somebody else
     * @param requestKey the form's key, by which a repeated request is recognised; or null
     */
    Registration(
            Event event,
            Person person,
            Organisation organisation,
            RegistrationStatus status,
            Long bookedByPersonId,
            String requestKey,
            Instant now) {
        this.event = event;
        this.person = person;
        this.organisation = organisation;
        this.status = status;
        this.bookedByPersonId = bookedByPersonId;
        this.requestKey = requestKey;
        this.queuedAt = now;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** The registration of the colleague who takes this one's place: same standing, same place in the queue. */
    Registration takenOverBy(Person colleague, Long bookedByPersonId, Instant now) {
        Registration next = new Registration(event, colleague, organisation, status, bookedByPersonId, null, now);
        next.queuedAt = queuedAt;
        next.quotaOrganisationId = quotaOrganisationId;
        next.replacesId = getId();
        return next;
    }

    /** The person comes for themselves from now on: the place is none of the organisation's. */
    void comeForThemselves(Instant now) {
        organisation = null;
        quotaOrganisationId = null;
        changedAt = now;
    }

    /** With which organisation it is counted; null where no share applies. */
    void countWith(Long organisationId) {
        this.quotaOrganisationId = organisationId;
    }

    void become(RegistrationStatus next, Instant now) {
        if (!status.isActive()) {
            throw new Refusal(RegistrationReason.NOT_ACTIVE);
        }
        status = next;
        changedAt = now;
    }

    /** The number of the next calendar message about this place (RFC 5546 SEQUENCE); the first one is 0. */
    int raiseCalendarSequence() {
        return calendarSequence++;
    }

    /** When it came to where it stands. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Stable over the life of the place. */
    String calendarUid() {
        return UID_BEGIN + getId() + UID_END;
    }

    /** The registration that a calendar entry is about; empty where it is about something else. */
    static Optional<Long> idOfCalendarUid(String uid) {
        Matcher matcher = UID.matcher(uid);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The number of the last calendar message that was sent, or -1 where none was. */
    int lastCalendarSequence() {
        return calendarSequence - 1;
    }

    /** @param at when the answer was given */
    void answerByCalendar(CalendarAnswer answer, Instant at) {
        calendarAnswer = answer;
        calendarAnsweredAt = at;
    }

    /** What the person's calendar last answered, or null. */
    public CalendarAnswer getCalendarAnswer() {
        return calendarAnswer;
    }

    public Instant getCalendarAnsweredAt() {
        return calendarAnsweredAt;
    }

    public Event getEvent() {
        return event;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Long getQuotaOrganisationId() {
        return quotaOrganisationId;
    }

    public RegistrationStatus getStatus() {
        return status;
    }

    public Instant getQueuedAt() {
        return queuedAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Long getBookedByPersonId() {
        return bookedByPersonId;
    }

    public String getRequestKey() {
        return requestKey;
    }

    public Long getReplacesId() {
        return replacesId;
    }
}
