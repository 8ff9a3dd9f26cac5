package it.lifesciencehub.meetings;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A group's meeting: what is on the agenda and who was there, on top of the event that has its time and place. Planned
 * by those who run the group; called with an agenda and the antitrust statement of the day, whereupon everybody in the
 * group is invited; opened when it begins and closed with the attendance, or cancelled before it was opened.
 */
@Entity
@Table(name = "meeting")
@NamedQuery(
        name = Meeting.BY_ID,
        query = "SELECT m FROM Meeting m JOIN FETCH m.event JOIN FETCH m.group LEFT JOIN FETCH m.series"
                + " LEFT JOIN FETCH m.statement WHERE m.id = :id")
@NamedQuery(
        name = Meeting.OF_SERIES,
        query = "SELECT m FROM Meeting m JOIN FETCH m.event WHERE m.series.id = :series ORDER BY m.seriesNumber")
@NamedQuery(
        name = Meeting.TO_COME,
        query = "SELECT m FROM Meeting m JOIN FETCH m.event e WHERE m.group.id = :group AND e.startsAt > :now"
                + " AND m.state = it.lifesciencehub.meetings.MeetingState.CALLED ORDER BY e.startsAt, m.id")
public class Meeting extends BaseEntity {

    private static final Pattern CALENDAR_UID = Pattern.compile("meeting-(\\d{1,18})@lifesciencehub");

    public static final String BY_ID = "Meeting.byId";
    public static final String OF_SERIES = "Meeting.ofSeries";
    public static final String TO_COME = "Meeting.toCome";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state = MeetingState.PLANNED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private MeetingSeries series;

    @Column(name = "series_number")
    private Integer seriesNumber;

    @Column(name = "series_exception")
    private boolean seriesException;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private AntitrustStatement statement;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "entitled_organisations")
    private Integer entitledOrganisations;

    @Column(name = "present_organisations")
    private Integer presentOrganisations;

    @Column(name = "quorum_needed")
    private Integer quorumNeeded;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    protected Meeting() {}

    Meeting(Event event, WorkGroup group, Instant now) {
        this.event = event;
        this.group = group;
        this.createdAt = now;
    }

    /** The meeting's name in calendars; the same for its whole life and for everybody (RFC 5545, 3.8.4.7). */
    String calendarUid() {
        return "meeting-" + getId() + "@lifesciencehub";
    }

    /** The id in a UID that {@link #calendarUid} made; empty for every other. */
    static Optional<Long> idOfCalendarUid(String uid) {
        Matcher matcher = CALENDAR_UID.matcher(uid);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** @param number its place in the series, from 1 */
    void joinSeries(MeetingSeries series, int number) {
        this.series = series;
        this.seriesNumber = number;
    }

    /** Changed by itself: it stays as it is when the rest of its series changes. */
    void standApart() {
        seriesException = series != null;
    }

    void call(AntitrustStatement current, Instant now) {
        requireState(MeetingState.PLANNED);
        state = MeetingState.CALLED;
        statement = current;
        calledAt = now;
    }

    void open(Instant now) {
        requireState(MeetingState.CALLED);
        state = MeetingState.OPEN;
        openedAt = now;
    }

    /** @param quorum as it was while the meeting was held; kept, whatever becomes of the group's organisations */
    void close(Quorum quorum, Instant now) {
        requireState(MeetingState.OPEN);
        state = MeetingState.CLOSED;
        closedAt = now;
        entitledOrganisations = quorum.entitled();
        presentOrganisations = quorum.present();
        quorumNeeded = quorum.needed();
    }

    void cancel(Instant now) {
        if (!state.isChangeable()) {
            throw new Refusal(MeetingReason.NOT_CHANGEABLE);
        }
        state = MeetingState.CANCELLED;
        cancelledAt = now;
    }

    void reminded(LocalDate day) {
        remindedOn = day;
    }

    private void requireState(MeetingState needed) {
        if (state != needed) {
            throw new Refusal(MeetingReason.WRONG_STATE);
        }
    }

    /** Adds an item at the end. */
    AgendaItem add(AgendaDraft draft) {
        AgendaItem item = new AgendaItem(this, agenda.size() + 1, draft);
        agenda.add(item);
        return item;
    }

    void remove(AgendaItem item) {
        agenda.remove(item);
    }

    public Event getEvent() {
        return event;
    }

    public WorkGroup getGroup() {
        return group;
    }

    public MeetingState getState() {
        return state;
    }

    /** The series that it was planned with, or null. */
    public MeetingSeries getSeries() {
        return series;
    }

    /** From 1; null without a series. */
    public Integer getSeriesNumber() {
        return seriesNumber;
    }

    public boolean isSeriesException() {
        return seriesException;
    }

    /** The version that participants acknowledge; null until the meeting is called. */
    public AntitrustStatement getStatement() {
        return statement;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getCalledAt() {
        return calledAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public Instant getCancelledAt() {
        return cancelledAt;
    }

    /** The day on which those without an answer were reminded last, or null. */
    public LocalDate getRemindedOn() {
        return remindedOn;
    }

    /** The quorum with which it was held; null until it is closed. */
    public Quorum getQuorum() {
        return entitledOrganisations == null
                ? null
                : new Quorum(entitledOrganisations, presentOrganisations, quorumNeeded);
    }

    /** In the order of the agenda. */
    public List<AgendaItem> getAgenda() {
        return List.copyOf(agenda);
    }
}
