package it.lifesciencehub.invitations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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

/**
 * One mailing to an audience, about an event or with a plain message. Drafted, then sent at once or planned for a time;
 * when it starts, everybody who is in the audience in that moment gets an {@link Invitation}, and from then on its
 * texts do not change. With two waves the second one leaves some days after the first. Stopped by staff it sends no
 * more.
 */
@Entity
@Table(name = "campaign")
@NamedQuery(
        name = Campaign.BY_ID,
        query = "SELECT c FROM Campaign c JOIN FETCH c.audience LEFT JOIN FETCH c.event WHERE c.id = :id")
@NamedQuery(
        name = Campaign.ROWS,
        query = "SELECT NEW it.lifesciencehub.invitations.CampaignRow(c.id, c.name, c.state, e.title.it, e.title.en,"
                + " a.name, c.createdAt, c.plannedAt, c.startedAt,"
                + " (SELECT COUNT(i) FROM Invitation i WHERE i.campaign = c AND i.sentAt IS NOT NULL),"
                + " (SELECT COUNT(y) FROM Invitation y WHERE y.campaign = c AND y.answeredAt IS NOT NULL))"
                + " FROM Campaign c JOIN c.audience a LEFT JOIN c.event e WHERE LOWER(c.name) LIKE :like ESCAPE '!'"
                + " ORDER BY c.createdAt DESC, c.id DESC")
@NamedQuery(
        name = Campaign.ROWS_OF_GROUP,
        query = "SELECT NEW it.lifesciencehub.invitations.CampaignRow(c.id, c.name, c.state, e.title.it, e.title.en,"
                + " a.name, c.createdAt, c.plannedAt, c.startedAt,"
                + " (SELECT COUNT(i) FROM Invitation i WHERE i.campaign = c AND i.sentAt IS NOT NULL),"
                + " (SELECT COUNT(y) FROM Invitation y WHERE y.campaign = c AND y.answeredAt IS NOT NULL))"
                + " FROM Campaign c JOIN c.audience a LEFT JOIN c.event e WHERE c.group = :group"
                + " ORDER BY c.createdAt DESC, c.id DESC")
@NamedQuery(
        name = Campaign.WORKING,
        query = "SELECT c.id FROM Campaign c WHERE c.state = it.lifesciencehub.invitations.CampaignState.SENDING"
                + " OR c.state = it.lifesciencehub.invitations.CampaignState.PLANNED AND c.plannedAt <= :now"
                + " ORDER BY c.id")
@NamedQuery(
        name = Campaign.REMINDING,
        query = "SELECT c.id FROM Campaign c JOIN c.event e WHERE c.remindAfterDays IS NOT NULL"
                + " AND c.state IN (it.lifesciencehub.invitations.CampaignState.SENDING,"
                + " it.lifesciencehub.invitations.CampaignState.SENT) AND e.startsAt > :now ORDER BY c.id")
public class Campaign extends BaseEntity {

    static final String BY_ID = "Campaign.byId";
    static final String ROWS = "Campaign.rows";
    static final String ROWS_OF_GROUP = "Campaign.rowsOfGroup";
    static final String WORKING = "Campaign.working";
    static final String REMINDING = "Campaign.reminding";

    @Column(name = "name")
    private String name;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "audience_id")
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "subject_it"))
    @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
    private LocalisedText subject = new LocalisedText("", "");

    @Lob
    @Column(name = "body_it")
    private String bodyIt = "";

    @Lob
    @Column(name = "body_en")
    private String bodyEn = "";

    @Column(name = "nominating")
    private boolean nominating;

    @Column(name = "most_per_month")
    private int mostPerMonth = AudienceBrief.USUAL_MOST;

    @Column(name = "first_wave")
    private Integer firstWave;

    @Column(name = "second_after_days")
    private Integer secondAfterDays;

    @Column(name = "remind_after_days")
    private Integer remindAfterDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CampaignState state = CampaignState.DRAFT;

    @Column(name = "at_night")
    private boolean atNight;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "second_at")
    private Instant secondAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Campaign() {}

    /** @param event the event that people are invited to, or null */
    Campaign(String name, Audience audience, Event event, Identity by, Instant now) {
        this.name = name.strip();
        this.audience = audience;
        this.event = event;
        this.createdBy = by.name();
        this.createdAt = now;
    }

    /** Already checked by {@link CampaignPolicy}. */
    void write(CampaignForm form, Audience audience) {
        require(CampaignState.DRAFT, InvitationReason.NOT_A_DRAFT);
        this.name = form.getName().strip();
        this.audience = audience;
        this.subject = new LocalisedText(form.getSubjectIt(), form.getSubjectEn());
        this.bodyIt = form.getBodyIt() == null ? "" : form.getBodyIt().strip();
        this.bodyEn = form.getBodyEn() == null ? "" : form.getBodyEn().strip();
        this.nominating = form.isNominating();
        this.mostPerMonth = form.getMostPerMonth();
        this.firstWave = form.getFirstWave();
        this.secondAfterDays = form.getSecondAfterDays();
        this.remindAfterDays = form.getRemindAfterDays();
    }

    void plan(Instant when) {
        require(CampaignState.DRAFT, InvitationReason.NOT_A_DRAFT);
        state = CampaignState.PLANNED;
        plannedAt = when;
    }

    /** Back to a draft; nothing has left yet. */
    void unplan() {
        require(CampaignState.PLANNED, InvitationReason.NOT_A_DRAFT);
        state = CampaignState.DRAFT;
        plannedAt = null;
    }

    /**
     * The invitations are written down; their mails go out.
     *
     * @param atNight whether staff want it now, whatever the hour
     * @param secondAt when the second wave leaves, or null
     */
    void start(boolean atNight, Instant secondAt, Instant now) {
        if (state != CampaignState.DRAFT && state != CampaignState.PLANNED) {
            throw new Refusal(InvitationReason.NOT_A_DRAFT);
        }
        this.state = CampaignState.SENDING;
        this.atNight = atNight;
        this.secondAt = secondAt;
        this.startedAt = now;
    }

    void finish(Instant now) {
        require(CampaignState.SENDING, InvitationReason.NOT_STOPPABLE);
        state = CampaignState.SENT;
        finishedAt = now;
    }

    void stop(Instant now) {
        if (state != CampaignState.PLANNED && state != CampaignState.SENDING) {
            throw new Refusal(InvitationReason.NOT_STOPPABLE);
        }
        state = CampaignState.STOPPED;
        finishedAt = now;
    }

    private void require(CampaignState wanted, InvitationReason reason) {
        if (state != wanted) {
            throw new Refusal(reason);
        }
    }

    AudienceBrief brief() {
        return new AudienceBrief(event == null ? null : event.getId(), nominating, mostPerMonth);
    }

    /** The number of the last wave whose time has come. */
    int waveDue(Instant now) {
        return secondAt == null || now.isBefore(secondAt) ? 1 : 2;
    }

    /** The group whose officers write it; null for one of staff. */
    public WorkGroup getGroup() {
        return group;
    }

    void belongTo(WorkGroup group) {
        this.group = group;
    }

    public String getName() {
        return name;
    }

    public Audience getAudience() {
        return audience;
    }

    /** Null for a plain message. */
    public Event getEvent() {
        return event;
    }

    public LocalisedText getSubject() {
        return subject;
    }

    public LocalisedText getBody() {
        return new LocalisedText(bodyIt, bodyEn);
    }

    /** Whether delegates of companies are asked to name who comes. */
    public boolean isNominating() {
        return nominating;
    }

    public int getMostPerMonth() {
        return mostPerMonth;
    }

    /** How many are invited in the first wave; null for everybody at once. */
    public Integer getFirstWave() {
        return firstWave;
    }

    public Integer getSecondAfterDays() {
        return secondAfterDays;
    }

    /** Days without an answer after which somebody is reminded; null for never. */
    public Integer getRemindAfterDays() {
        return remindAfterDays;
    }

    public CampaignState getState() {
        return state;
    }

    /** Whether staff have said that it leaves at once, whatever the hour. */
    public boolean isAtNight() {
        return atNight;
    }

    public Instant getPlannedAt() {
        return plannedAt;
    }

    public Instant getSecondAt() {
        return secondAt;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }
}
