package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
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
 * Who does what by when. Agreed in a meeting, and then part of its minutes until the group is sent them; or noted between
 * meetings. While it is open it comes back on the agenda of the next meeting. Whoever has it, or runs the group, says
 * that it is done; those who run the group may also drop it, saying why.
 */
@Entity
@Table(name = "action_item")
public class ActionItem extends BaseEntity {

    static final int MAX_TEXT = 1_000;
    static final int MAX_OWNER = 200;
    private static final int MAX_SEARCH = 1_500;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private MinutesEntry entry;

    @Column(name = "position")
    private int position;

    @Column(name = "text")
    private String text;

    @Column(name = "search_text")
    private String searchText;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_person_id")
    private Person owner;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ActionState state = ActionState.OPEN;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closing_note")
    private String closingNote;

    protected ActionItem() {}

    /** @param entry where it was agreed, or null between meetings */
    ActionItem(WorkGroup group, MinutesEntry entry, LocalDate agreedOn) {
        this.group = group;
        this.entry = entry;
        this.agreedOn = agreedOn;
    }

    /**
     * @param owner somebody of the hub, or null
     * @param ownerName the owner's name, or who it is in words, as a guest or an organisation; may be empty
     * @param dueOn may be null
     */
    final void become(int position, String text, Person owner, String ownerName, LocalDate dueOn) {
        requireOpen();
        this.position = position;
        this.text = text;
        this.owner = owner;
        this.ownerName = owner == null ? ownerName : owner.getName();
        this.dueOn = dueOn;
        this.searchText = SearchText.of(MAX_SEARCH, text, this.ownerName);
    }

    void close(ActionState as, String note, String by, Instant now) {
        requireOpen();
        state = as;
        closingNote = note == null || note.isBlank() ? null : note.strip();
        closedBy = by;
        closedAt = now;
    }

    /** It was not done after all. */
    void reopen() {
        if (state == ActionState.OPEN) {
            throw new Refusal(MinutesReason.ACTION_OPEN);
        }
        state = ActionState.OPEN;
        closingNote = null;
        closedBy = null;
        closedAt = null;
    }

    private void requireOpen() {
        if (state != ActionState.OPEN) {
            throw new Refusal(MinutesReason.ACTION_CLOSED);
        }
    }

    /** Whether the group knows of it: agreed between meetings, or in minutes that it was sent. */
    public boolean isKnown() {
        return entry == null || !entry.getMinutes().isDraft();
    }

    /** Open past its day. */
    public boolean isOverdue(LocalDate today) {
        return state == ActionState.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    public WorkGroup getGroup() {
        return group;
    }

    /** Null where it was noted between meetings. */
    public MinutesEntry getEntry() {
        return entry;
    }

    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    /** Null where nobody of the hub has it. */
    public Person getOwner() {
        return owner;
    }

    public String getOwnerName() {
        return ownerName;
    }

    /** The last day; null where none was agreed. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public ActionState getState() {
        return state;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }

    public String getClosingNote() {
        return closingNote;
    }
}
