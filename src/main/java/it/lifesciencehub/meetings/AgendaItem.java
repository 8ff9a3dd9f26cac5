package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One point of a meeting's agenda. Written in one language, as the group works. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AgendaKind kind;

    @Column(name = "minutes_planned")
    private int minutes;

    @Column(name = "presenter")
    private String presenter;

    @Column(name = "text")
    private String text;

    @Column(name = "paper_version_id")
    private Long paperVersionId;

    @Column(name = "carried_action_id")
    private Long carriedActionId;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, AgendaDraft draft) {
        this.meeting = meeting;
        become(position, draft);
    }

    /** @return whether anything that people see has changed */
    final boolean become(int position, AgendaDraft draft) {
        AgendaDraft before = draft();
        boolean changed = this.position != position || !draft.withId(getId()).equals(before);
        this.position = position;
        this.title = draft.title();
        this.kind = draft.kind();
        this.minutes = draft.minutes();
        this.presenter = draft.presenter();
        this.text = draft.text();
        this.paperVersionId = draft.paperVersionId();
        this.carriedActionId = draft.carriedActionId();
        return changed;
    }

    /** The item as a form would send it. */
    public AgendaDraft draft() {
        return new AgendaDraft(getId(), title, kind, minutes, presenter, text, paperVersionId, carriedActionId);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** From 1. */
    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public int getMinutes() {
        return minutes;
    }

    /** Who presents it; may be empty. */
    public String getPresenter() {
        return presenter;
    }

    /** May be empty. */
    public String getText() {
        return text;
    }

    /** The version of a paper that it pins, or null. */
    public Long getPaperVersionId() {
        return paperVersionId;
    }

    /** The open action that it comes from, or null. */
    public Long getCarriedActionId() {
        return carriedActionId;
    }
}
