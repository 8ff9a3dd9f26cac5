package it.lifesciencehub.newsletters;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * A letter to everybody who is subscribed to one of its topics. Drafted by staff, planned or sent; then it goes out in
 * parts, in the order of subscribers, and remembers how far it has come, so that whichever node goes on sends nobody two.
 * One that tells of a new event of a series is made by the hub when the event is published, and waits a few minutes so
 * that staff can stop it.
 */
@Entity
@Table(name = "newsletter")
@NamedQuery(
        name = Newsletter.WORKING,
        query = "SELECT n.id FROM Newsletter n WHERE n.state = it.lifesciencehub.newsletters.NewsletterState.SENDING"
                + " OR n.state = it.lifesciencehub.newsletters.NewsletterState.PLANNED AND n.plannedAt <= :now"
                + " ORDER BY n.plannedAt, n.id")
@NamedQuery(
        name = Newsletter.ROWS,
        query = "SELECT NEW it.lifesciencehub.newsletters.NewsletterRow(n.id, n.subject.it, n.subject.en, n.state,"
                + " n.event.id, n.createdAt, n.plannedAt, n.startedAt, (SELECT COUNT(d) FROM NewsletterDelivery d"
                + " WHERE d.newsletter = n AND d.state <> it.lifesciencehub.newsletters.DeliveryState.LEFT_OUT))"
                + " FROM Newsletter n WHERE LOWER(n.subject.it) LIKE :like ESCAPE '!'"
                + " OR LOWER(n.subject.en) LIKE :like ESCAPE '!' ORDER BY n.createdAt DESC, n.id DESC")
@NamedQuery(
        name = Newsletter.ARCHIVE,
        query = "SELECT NEW it.lifesciencehub.newsletters.ArchiveRow(n.id, n.subject.it, n.subject.en, n.startedAt)"
                + " FROM Newsletter n WHERE n.inArchive = TRUE AND n.state IN ("
                + "it.lifesciencehub.newsletters.NewsletterState.SENDING,"
                + "it.lifesciencehub.newsletters.NewsletterState.SENT) ORDER BY n.startedAt DESC, n.id DESC")
public class Newsletter extends BaseEntity {

    static final String WORKING = "Newsletter.working";
    static final String ROWS = "Newsletter.rows";
    static final String ARCHIVE = "Newsletter.archive";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "subject_it"))
    @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
    private LocalisedText subject;

    @Lob
    @Column(name = "body_it")
    private String bodyIt;

    @Lob
    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "in_archive")
    private boolean inArchive;

    @ElementCollection
    @CollectionTable(name = "newsletter_topic", joinColumns = @JoinColumn(name = "newsletter_id"))
    @Column(name = "topic")
    private Set<String> topics = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "newsletter_card", joinColumns = @JoinColumn(name = "newsletter_id"))
    @Column(name = "card")
    private Set<String> cards = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NewsletterState state = NewsletterState.DRAFT;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "sent_up_to")
    private long sentUpTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Newsletter() {}

    Newsletter(String createdBy, Instant now) {
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Tells of an event; made by the hub. */
    Newsletter(Event event, String topic, LocalisedText subject, LocalisedText body, Instant leaves, Instant now) {
        this("hub", now);
        this.event = event;
        this.subject = subject;
        this.bodyIt = body.getIt();
        this.bodyEn = body.getEn();
        this.topics.add(topic);
        this.cards.add(CardKind.EVENT.card(event.getId()));
        this.plannedAt = leaves;
        this.state = NewsletterState.PLANNED;
    }

    void write(NewsletterForm form, Set<String> topics, Set<String> cards) {
        require(NewsletterState.DRAFT, NewsletterReason.NOT_A_DRAFT);
        this.subject = new LocalisedText(text(form.getSubjectIt()), text(form.getSubjectEn()));
        this.bodyIt = text(form.getBodyIt());
        this.bodyEn = text(form.getBodyEn());
        this.inArchive = form.isInArchive();
        this.topics.retainAll(topics);
        this.topics.addAll(topics);
        this.cards.retainAll(cards);
        this.cards.addAll(cards);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    void plan(Instant when) {
        require(NewsletterState.DRAFT, NewsletterReason.NOT_A_DRAFT);
        state = NewsletterState.PLANNED;
        plannedAt = when;
    }

    void unplan() {
        require(NewsletterState.PLANNED, NewsletterReason.NOT_A_DRAFT);
        state = NewsletterState.DRAFT;
        plannedAt = null;
    }

    void start(Instant now) {
        state = NewsletterState.SENDING;
        startedAt = now;
    }

    void sentUpTo(Long subscriberId) {
        sentUpTo = subscriberId;
    }

    void finish(Instant now) {
        state = NewsletterState.SENT;
        finishedAt = now;
    }

    void stop(Instant now) {
        if (state != NewsletterState.PLANNED && state != NewsletterState.SENDING) {
            throw new Refusal(NewsletterReason.NOT_STOPPABLE);
        }
        state = NewsletterState.STOPPED;
        finishedAt = now;
    }

    private void require(NewsletterState needed, NewsletterReason reason) {
        if (state != needed) {
            throw new Refusal(reason);
        }
    }

    /** The event that it tells of by itself; null for one that staff write. */
    public Event getEvent() {
        return event;
    }

    public LocalisedText getSubject() {
        return subject;
    }

    public String getBodyIt() {
        return bodyIt;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    /** Whether everybody may read it once it is sent. */
    public boolean isInArchive() {
        return inArchive;
    }

    /** As {@link Topic} writes them. */
    public Set<String> getTopics() {
        return Set.copyOf(topics);
    }

    /** As {@link CardKind} writes them. */
    public Set<String> getCards() {
        return Set.copyOf(cards);
    }

    public NewsletterState getState() {
        return state;
    }

    public Instant getPlannedAt() {
        return plannedAt;
    }

    public long getSentUpTo() {
        return sentUpTo;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }
}
