package it.lifesciencehub.editions;

import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What an event of a kind begins with: texts, rules for places, a programme without dates. Events that were begun with it
 * do not follow its later changes.
 */
@Entity
@Table(name = "event_template")
@NamedQuery(
        name = EventTemplate.ALL,
        query = "SELECT t FROM EventTemplate t JOIN FETCH t.kind k ORDER BY k.position, t.name.it, t.id")
public class EventTemplate extends BaseEntity {

    static final String ALL = "EventTemplate.all";

    @ManyToOne(optional = false)
    @JoinColumn(name = "kind_code")
    private EventKind kind;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "summary_it"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    private LocalisedText summary;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "description_it"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalisedText description;

    @Column(name = "begins_at")
    private LocalTime begins;

    @Column(name = "length_minutes")
    private int length;

    @Column(name = "capacity_total")
    private Integer total;

    @Column(name = "capacity_per_organisation")
    private Integer perOrganisation;

    @Column(name = "group_counts_together")
    private boolean together;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_policy")
    private WaitingPolicy policy;

    @Column(name = "approval_required")
    private boolean approval;

    @Column(name = "closes_hours_before")
    private Integer closes;

    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<TemplateSession> sessions = new ArrayList<>();

    protected EventTemplate() {}

    EventTemplate(EventKind kind, TemplateForm form) {
        this.kind = kind;
        change(form);
    }

    void change(TemplateForm form) {
        name = form.name();
        summary = form.summary();
        description = form.description();
        begins = EditionPolicy.time(form.getBegins());
        length = form.getLength();
        total = form.getTotal();
        perOrganisation = form.getPerOrganisation();
        together = form.isTogether();
        policy = form.getPolicy();
        approval = form.isApproval();
        closes = form.getCloses();
        sessions.clear();
        form.getSessions().stream().filter(line -> !line.isBlank()).forEach(this::add);
    }

    private void add(TemplateLine line) {
        sessions.add(new TemplateSession(
                this,
                sessions.size(),
                line.offset(begins),
                line.getMinutes(),
                line.getKind(),
                line.title(),
                line.track(),
                line.getRoom(),
                line.getSeats()));
    }

    public EventKind getKind() {
        return kind;
    }

    public LocalisedText getName() {
        return name;
    }

    public LocalisedText getSummary() {
        return summary;
    }

    public LocalisedText getDescription() {
        return description;
    }

    /** When an event of it usually begins. */
    public LocalTime getBegins() {
        return begins;
    }

    /** Minutes from the beginning to the end, over all days. */
    public int getLength() {
        return length;
    }

    public Integer getTotal() {
        return total;
    }

    public Integer getPerOrganisation() {
        return perOrganisation;
    }

    public boolean isTogether() {
        return together;
    }

    public WaitingPolicy getPolicy() {
        return policy;
    }

    public boolean isApproval() {
        return approval;
    }

    /** Hours before the start at which registration closes, or null for the start itself. */
    public Integer getCloses() {
        return closes;
    }

    public List<TemplateSession> getSessions() {
        return List.copyOf(sessions);
    }
}
