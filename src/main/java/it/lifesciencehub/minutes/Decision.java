package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Something that a group decided in a meeting. It belongs to the minutes of the meeting and changes with them; when they
 * are approved it gets its number within the group and the year, and stands.
 */
@Entity
@Table(name = "decision")
public class Decision extends BaseEntity {

    static final int MAX_TEXT = 2_000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private MinutesEntry entry;

    @Column(name = "position")
    private int position;

    @Column(name = "text")
    private String text;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_year")
    private int year;

    @Column(name = "number")
    private Integer number;

    protected Decision() {}

    /** @param day of the meeting */
    Decision(MinutesEntry entry, LocalDate day) {
        this.group = entry.getMinutes().getMeeting().getGroup();
        this.entry = entry;
        this.decidedOn = day;
        this.year = day.getYear();
    }

    final void become(int position, String text) {
        this.position = position;
        this.text = text;
        this.searchText = SearchText.of(MAX_TEXT, text);
    }

    void number(int number) {
        this.number = number;
    }

    public WorkGroup getGroup() {
        return group;
    }

    public MinutesEntry getEntry() {
        return entry;
    }

    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public int getYear() {
        return year;
    }

    /** From 1 within the group and the year; null until the minutes are approved. */
    public Integer getNumber() {
        return number;
    }
}
