package it.lifesciencehub.minutes;

import it.lifesciencehub.meetings.AgendaItem;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a meeting's minutes are: they begin with the meeting, one entry for each item of its agenda and one for all else;
 * those who run the group write them. Once the meeting is closed they are circulated, and the group may comment until a
 * day; a further circulation sets another day. When they are approved their whole text is frozen with its hash, and from
 * then on nothing in them changes.
 */
@Entity
@Table(name = "minutes")
@NamedQuery(
        name = Minutes.BY_ID,
        query = "SELECT m FROM Minutes m JOIN FETCH m.meeting k JOIN FETCH k.group JOIN FETCH k.event WHERE m.id = :id")
@NamedQuery(
        name = Minutes.OF_MEETING,
        query = "SELECT m FROM Minutes m JOIN FETCH m.meeting k JOIN FETCH k.group JOIN FETCH k.event"
                + " WHERE k.id = :meeting")
public class Minutes extends BaseEntity {

    static final String BY_ID = "Minutes.byId";
    static final String OF_MEETING = "Minutes.ofMeeting";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MinutesState state = MinutesState.DRAFT;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "circulated_at")
    private Instant circulatedAt;

    @Column(name = "circulated_by")
    private String circulatedBy;

    @Column(name = "comments_until")
    private LocalDate commentsUntil;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_text")
    private String approvedText;

    @Column(name = "approved_hash")
    private String approvedHash;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<MinutesEntry> entries = new ArrayList<>();

    protected Minutes() {}

    /** @param language in which the group works: that of the headings around what is written */
    Minutes(Meeting meeting, Language language, String by, Instant now) {
        this.meeting = meeting;
        this.language = language;
        this.begunBy = by;
        this.begunAt = now;
        for (AgendaItem item : meeting.getAgenda()) {
            entries.add(new MinutesEntry(this, item, entries.size() + 1));
        }
        entries.add(new MinutesEntry(this, null, entries.size() + 1));
    }

    void write(Language language) {
        requireOpen();
        this.language = language;
    }

    /** Already checked by {@link MinutesPolicy}. */
    void circulate(LocalDate until, String by, Instant now) {
        requireOpen();
        state = MinutesState.CIRCULATED;
        commentsUntil = until;
        circulatedBy = by;
        circulatedAt = now;
    }

    /** Already checked by {@link MinutesPolicy}. */
    void approve(String text, String by, Instant now) {
        if (state != MinutesState.CIRCULATED) {
            throw new Refusal(MinutesReason.NOT_CIRCULATED);
        }
        state = MinutesState.APPROVED;
        approvedText = text;
        approvedHash = MinutesHash.of(text);
        approvedBy = by;
        approvedAt = now;
    }

    void requireOpen() {
        if (state == MinutesState.APPROVED) {
            throw new Refusal(MinutesReason.FROZEN);
        }
    }

    /** Whether the frozen text is still what was approved; true before. */
    public boolean isIntact() {
        return state != MinutesState.APPROVED || approvedHash.equals(MinutesHash.of(approvedText));
    }

    public boolean isDraft() {
        return state == MinutesState.DRAFT;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Language getLanguage() {
        return language;
    }

    public MinutesState getState() {
        return state;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public String getBegunBy() {
        return begunBy;
    }

    public Instant getCirculatedAt() {
        return circulatedAt;
    }

    public String getCirculatedBy() {
        return circulatedBy;
    }

    /** The last day on which comments are taken, in Rome; null in a draft. */
    public LocalDate getCommentsUntil() {
        return commentsUntil;
    }

    public Instant getApprovedAt() {
        return approvedAt;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    /** The frozen text (CommonMark); null until it is approved. */
    public String getApprovedText() {
        return approvedText;
    }

    /** SHA-256 of the frozen text's UTF-8, as 64 hexadecimal digits; null until it is approved. */
    public String getApprovedHash() {
        return approvedHash;
    }

    /** In the order of the agenda; the last one has no item. */
    public List<MinutesEntry> getEntries() {
        return List.copyOf(entries);
    }
}
