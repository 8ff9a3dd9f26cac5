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
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person's place at one event, or the wish for it. Begins as confirmed, waiting or requested, as the event's rules
 * decide under the lock of its places; a waiting one is confirmed when a place becomes free, a requested one when staff
 * approve. Where the event says so, a free place is offered first and held until it is accepted or the offer runs out.
 * Ends when somebody cancels it, hands it to a colleague, declines it, or the event is cancelled; it is never
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
        query = "SELECT r.status, r.quotaOrganisationId, r.ruleNumbers, COUNT(r) FROM Registration r"
                + " WHERE r.event.id = :event AND r.status IN :holding"
                + " GROUP BY r.status, r.quotaOrganisationId, r.ruleNumbers")
@NamedQuery(
        name = Registration.WAITING_COUNTS,
        query = "SELECT r.status, COUNT(r) FROM Registration r WHERE r.event.id = :event AND r.status IN :waiting"
                + " GROUP BY r.status")
@NamedQuery(
        name = Registration.QUEUE,
        query = "SELECT r FROM Registration r WHERE r.event.id = :event"
                + " AND r.status = it.lifesciencehub.registrations.RegistrationStatus.WAITLISTED"
                + " ORDER BY r.queuedAt, r.id")
@NamedQuery(
        name = Registration.OFFERED_UNTIL,
        query = "SELECT r FROM Registration r WHERE r.event.id = :event"
                + " AND r.status = it.lifesciencehub.registrations.RegistrationStatus.OFFERED"
                + " AND r.offeredUntil <= :now ORDER BY r.offeredUntil, r.id")
@NamedQuery(
        name = Registration.OF_PARTY,
        query =
                "SELECT r FROM Registration r WHERE r.partyId = :party AND r.status = :status ORDER BY r.queuedAt, r.id")
@NamedQuery(
        name = Registration.BY_OFFER,
        query = "SELECT r FROM Registration r JOIN FETCH r.event JOIN FETCH r.person WHERE r.offerTokenHash = :hash")
@NamedQuery(
        name = Registration.ACTIVE_OF_EVENT,
        query = "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event.id = :event AND r.status IN :active"
                + " ORDER BY r.queuedAt, r.id")
public class Registration extends BaseEntity {

    static final String ACTIVE_OF_PERSON = "Registration.activeOfPerson";
    static final String COUNTS = "Registration.counts";
    static final String WAITING_COUNTS = "Registration.waitingCounts";
    static final String QUEUE = "Registration.queue";
    static final String OFFERED_UNTIL = "Registration.offeredUntil";
    static final String OF_PARTY = "Registration.ofParty";
    static final String BY_OFFER = "Registration.byOffer";
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

    @Column(name = "rule_numbers")
    private String ruleNumbers = "";

    @Column(name = "party_id")
    private Long partyId;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "offer_token_hash")
    private String offerTokenHash;

    @Column(name = "take_until")
    private Instant takeUntil;

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

    @Column(name = "reminded_of")
    private LocalDate remindedOf;

    @Column(name = "told_at")
    private Instant toldAt;

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
        next.countWith(counted());
        next.partyId = partyId;
        next.offeredUntil = offeredUntil;
        next.replacesId = getId();
        return next;
    }

    /** The person comes for themselves from now on: the place is none of the organisation's. */
    void comeForThemselves(Instant now) {
        organisation = null;
        quotaOrganisationId = null;
        partyId = null;
        changedAt = now;
    }

    /** With what its place is, or would be, counted. */
    void countWith(Counted counted) {
        quotaOrganisationId = counted.organisationId();
        ruleNumbers = counted.text();
    }

    Counted counted() {
        return Counted.of(quotaOrganisationId, ruleNumbers);
    }

    /** From now on it waits, and has a place, together with the others of this party. */
    void join(Long party) {
        partyId = party;
    }

    /** A place is held for it until then. */
    void offer(Instant until, String tokenHash, Instant now) {
        become(RegistrationStatus.OFFERED, now);
        renewOffer(until, tokenHash);
    }

    /** The offer stands until then, and is answered by this link. */
    void renewOffer(Instant until, String tokenHash) {
        offeredUntil = until;
        offerTokenHash = tokenHash;
    }

    /** An offer never runs beyond the event's beginning, which has moved. */
    void shortenOffer(Instant startsAt) {
        if (offeredUntil != null && offeredUntil.isAfter(startsAt)) {
            offeredUntil = startsAt;
        }
    }

    /** Confirmed without being asked until then, or asked where it is null. */
    void takeWithoutAsking(Instant until) {
        takeUntil = until;
    }

    boolean isTakenWithoutAsking(Instant now) {
        return takeUntil != null && now.isBefore(takeUntil);
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

    /** The person is told now where and when the event is. */
    void tell(Instant now) {
        toldAt = now;
    }

    /** The person was reminded of the event as it is on this day; on another day it is one to remind of again. */
    void reminded(LocalDate day) {
        remindedOf = day;
    }

    LocalDate getRemindedOf() {
        return remindedOf;
    }

    /** When the person was last told where and when the event is, or null. */
    Instant getToldAt() {
        return toldAt;
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

    /** Common to those who come together or not at all; null for who comes alone. */
    public Long getPartyId() {
        return partyId;
    }

    /** Until when the place is, or was, held for an answer; null where none was offered. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    /** Until when a free place is confirmed without asking, or null. */
    public Instant getTakeUntil() {
        return takeUntil;
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
