package it.lifesciencehub.visits;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Site;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * An industry visit, on top of its event, which has time, place, host organisation and those who come. Begins when staff
 * write its frame; the host's named persons then decide on each visitor and say which data their reception needs. Some
 * days after the event the visitors' data go; the frame stays.
 */
@Entity
@Table(name = "visit")
@NamedQuery(
        name = Visit.OF_EVENT,
        query = "SELECT v FROM Visit v JOIN FETCH v.event e LEFT JOIN FETCH e.host LEFT JOIN FETCH v.site"
                + " WHERE e.id = :event")
public class Visit extends BaseEntity {

    static final String OF_EVENT = "Visit.ofEvent";
    /** The code of the kind of event that a visit stands on. */
    static final String KIND = "INDUSTRY_VISIT";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "meeting_point_it"))
    @AttributeOverride(name = "en", column = @Column(name = "meeting_point_en"))
    private LocalisedText meetingPoint = new LocalisedText("", "");

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "directions_it"))
    @AttributeOverride(name = "en", column = @Column(name = "directions_en"))
    private LocalisedText directions = new LocalisedText("", "");

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "bring_it"))
    @AttributeOverride(name = "en", column = @Column(name = "bring_en"))
    private LocalisedText bring = new LocalisedText("", "");

    @Enumerated(EnumType.STRING)
    @Column(name = "host_notice")
    private HostNotice notice = HostNotice.DIGEST;

    @Column(name = "host_told_at")
    private Instant toldAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "keep_days")
    private int keepDays = VisitPolicy.KEEP_DAYS;

    @Column(name = "list_days")
    private int listDays = VisitPolicy.LIST_DAYS;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "visit_field", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Set<VisitorField> fields = new HashSet<>();

    protected Visit() {}

    Visit(Event event, Instant now) {
        this.event = event;
        this.createdAt = now;
    }

    /** Writes the frame, already checked by {@link VisitPolicy}. */
    void frame(VisitForm form, Site site) {
        this.site = site;
        this.meetingPoint = form.meetingPoint();
        this.directions = form.directions();
        this.bring = form.bring();
        this.notice = form.getNotice();
        this.answerBy = form.getAnswerBy();
        this.keepDays = form.getKeepDays();
        this.listDays = form.getListDays();
    }

    /** What the reception asks for from now on. */
    void ask(Set<VisitorField> wanted) {
        fields.retainAll(wanted);
        fields.addAll(wanted);
    }

    /** The host was told of everything that waits. */
    void told(Instant now) {
        toldAt = now;
    }

    public Event getEvent() {
        return event;
    }

    /** Where it is, or null: where the event is. */
    public Site getSite() {
        return site;
    }

    /** For people with a place alone. */
    public LocalisedText getMeetingPoint() {
        return meetingPoint;
    }

    public LocalisedText getDirections() {
        return directions;
    }

    /** What to wear and bring. */
    public LocalisedText getBring() {
        return bring;
    }

    public HostNotice getNotice() {
        return notice;
    }

    Instant getToldAt() {
        return toldAt;
    }

    /** As staff chose it, or null. */
    public LocalDate getAnswerBy() {
        return answerBy;
    }

    /** The last day on which visitors are asked to give their data. */
    public LocalDate dataDue() {
        return VisitPolicy.answerBy(answerBy, event.getStartsAt());
    }

    /** The day on which the visitors' data go. */
    public LocalDate purgeOn() {
        return VisitPolicy.purgeOn(event.getEndsAt(), keepDays);
    }

    /** The first day on which the reception list can be had. */
    public LocalDate listFrom() {
        return VisitPolicy.listFrom(event.getStartsAt(), listDays);
    }

    public int getKeepDays() {
        return keepDays;
    }

    public int getListDays() {
        return listDays;
    }

    public Set<VisitorField> getFields() {
        return fields.isEmpty() ? EnumSet.noneOf(VisitorField.class) : EnumSet.copyOf(fields);
    }
}
