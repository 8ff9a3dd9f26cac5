package it.lifesciencehub.positions;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A numbered comment of a member of the group on one version of a position; an officer answers it once. */
@Entity
@Table(name = "position_comment")
class PositionComment extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "text_number")
    private int textNumber;

    @Column(name = "number")
    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "author")
    private String author;

    @Column(name = "text")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private CommentVerdict verdict;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected PositionComment() {}

    /** @param organisation in whose name, or null for somebody who holds a personal mandate */
    PositionComment(
            Position position,
            int number,
            Organisation organisation,
            Person person,
            String author,
            String text,
            Instant now) {
        this.position = position;
        this.textNumber = position.getTextNumber();
        this.number = number;
        this.organisation = organisation;
        this.person = person;
        this.author = author;
        this.text = text.strip();
        this.writtenAt = now;
    }

    void answer(CommentVerdict verdict, String words, Identity by, Instant now) {
        if (this.verdict != null) {
            throw new Refusal(PositionReason.ANSWERED_ALREADY);
        }
        this.verdict = verdict;
        this.answer = words.strip();
        this.answeredBy = by.name();
        this.answeredAt = now;
    }

    Position getPosition() {
        return position;
    }

    int getNumber() {
        return number;
    }
}
