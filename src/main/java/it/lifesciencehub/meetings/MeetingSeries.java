package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Meetings that were planned in one go by a rule. The rule only makes them; afterwards each is a meeting of its own that
 * can be moved, and then stays where it is when the others move.
 */
@Entity
@Table(name = "meeting_series")
public class MeetingSeries extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Enumerated(EnumType.STRING)
    @Column(name = "frequency")
    private SeriesFrequency frequency;

    @Column(name = "every")
    private int every;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "week_of_month")
    private Integer weekOfMonth;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "meetings")
    private Integer meetings;

    @Column(name = "created_at")
    private Instant createdAt;

    protected MeetingSeries() {}

    MeetingSeries(WorkGroup group, SeriesRule rule, Instant now) {
        this.group = group;
        this.frequency = rule.frequency();
        this.every = rule.every();
        this.firstDay = rule.firstDay();
        this.weekOfMonth = rule.weekOfMonth();
        this.lastDay = rule.lastDay();
        this.meetings = rule.meetings();
        this.createdAt = now;
    }

    public WorkGroup getGroup() {
        return group;
    }

    public SeriesRule getRule() {
        return new SeriesRule(frequency, every, firstDay, weekOfMonth, lastDay, meetings);
    }
}
