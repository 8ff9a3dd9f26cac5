package it.lifesciencehub.minutes;

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

/** What somebody of the group says to circulated minutes, and the answer of those who run it. Both stay. */
@Entity
@Table(name = "minutes_comment")
@NamedQuery(
        name = MinutesComment.OF_MINUTES,
        query = "SELECT c FROM MinutesComment c LEFT JOIN FETCH c.entry e LEFT JOIN FETCH e.item"
                + " WHERE c.minutes.id = :minutes ORDER BY c.number")
public class MinutesComment extends BaseEntity {

    static final String OF_MINUTES = "MinutesComment.ofMinutes";
    static final int MAX_TEXT = 4_000;
    static final int MAX_ANSWER = 2_000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private MinutesEntry entry;

    @Column(name = "number")
    private int number;

    @Column(name = "text")
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "commented_at")
    private Instant commentedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CommentOutcome outcome;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected MinutesComment() {}

    /**
     * @param entry what it is about, or null for the whole
     * @param number from 1
     * @param author null for an account without a person
     */
    MinutesComment(
            Minutes minutes,
            MinutesEntry entry,
            int number,
            String text,
            Person author,
            String authorName,
            Instant now) {
        this.minutes = minutes;
        this.entry = entry;
        this.number = number;
        this.text = text;
        this.author = author;
        this.authorName = authorName;
        this.commentedAt = now;
    }

    /** Until the minutes are approved an answer may be given anew. */
    void answer(CommentOutcome outcome, String answer, String by, Instant now) {
        if (minutes.getState() != MinutesState.CIRCULATED) {
            throw new Refusal(MinutesReason.NOT_CIRCULATED);
        }
        this.outcome = outcome;
        this.answer = answer;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    public boolean isAnswered() {
        return outcome != null;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    /** Null where it is about the whole. */
    public MinutesEntry getEntry() {
        return entry;
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Person getAuthor() {
        return author;
    }

    public String getAuthorName() {
        return authorName;
    }

    public Instant getCommentedAt() {
        return commentedAt;
    }

    /** Null until it is answered. */
    public CommentOutcome getOutcome() {
        return outcome;
    }

    /** May be empty or null. */
    public String getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }
}
