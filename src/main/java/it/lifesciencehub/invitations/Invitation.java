package it.lifesciencehub.invitations;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One person's invitation by one campaign. Prepared when the campaign starts, sent with its mail in one transaction;
 * answered by the private link, as often as the person changes their mind until the event's deadline. Its life stands
 * in {@link InvitationLifecycle}. A place that comes of it is a registration like any other.
 */
@Entity
@Table(name = "invitation")
@NamedQuery(
        name = Invitation.BY_ID,
        query = "SELECT i FROM Invitation i JOIN FETCH i.campaign JOIN FETCH i.person WHERE i.id = :id")
@NamedQuery(name = Invitation.INVITED, query = "SELECT i.person.id FROM Invitation i WHERE i.campaign.id = :campaign")
@NamedQuery(
        name = Invitation.COUNTS,
        query = "SELECT i.state, COUNT(i) FROM Invitation i WHERE i.campaign.id = :campaign GROUP BY i.state")
@NamedQuery(
        name = Invitation.SILENT,
        query = "SELECT i.id FROM Invitation i WHERE i.campaign.id = :campaign AND i.state IN ("
                + "it.lifesciencehub.invitations.InvitationState.SENT,"
                + "it.lifesciencehub.invitations.InvitationState.SEEN)"
                + " AND (i.remindedOn IS NULL OR i.remindedOn < :today) ORDER BY i.id")
/* Native, since only SKIP LOCKED lets several nodes write at once. */
@NamedNativeQuery(
        name = Invitation.NEXT,
        query = "SELECT id FROM invitation WHERE campaign_id = ?1 AND state = 'PREPARED' AND wave <= ?2"
                + " ORDER BY id LIMIT ?3 FOR UPDATE SKIP LOCKED")
public class Invitation extends BaseEntity {

    static final String BY_ID = "Invitation.byId";
    static final String INVITED = "Invitation.invited";
    static final String COUNTS = "Invitation.counts";
    static final String SILENT = "Invitation.silent";
    static final String NEXT = "Invitation.next";

    static final int MAX_NOTE = 500;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nominee_person_id")
    private Person nominee;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InvitationState state = InvitationState.PREPARED;

    @Column(name = "wave")
    private int wave;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private WriteReason reason;

    @Column(name = "note")
    private String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "reminders")
    private int reminders;

    protected Invitation() {}

    /** @param organisation in whose name, or null */
    Invitation(Campaign campaign, Person person, Organisation organisation, WriteReason reason, int wave, Instant now) {
        this.campaign = campaign;
        this.person = person;
        this.organisation = organisation;
        this.reason = reason;
        this.wave = wave;
        this.createdAt = now;
    }

    private void act(InvitationAct act) {
        state = InvitationLifecycle.after(state, act);
    }

    void send(Instant now) {
        act(InvitationAct.SEND);
        sentAt = now;
    }

    void sendAgain() {
        act(InvitationAct.RESEND);
    }

    void see(Instant now) {
        act(InvitationAct.SEE);
        seenAt = seenAt == null ? now : seenAt;
    }

    /** @param words why, or null */
    void answer(InvitationAct act, String words, Instant now) {
        act(act);
        nominee = null;
        note = words == null || words.isBlank() ? null : words.strip();
        answeredAt = now;
        seenAt = seenAt == null ? now : seenAt;
    }

    void nominate(Person who, Instant now) {
        answer(InvitationAct.NOMINATE, null, now);
        nominee = who;
    }

    void bounce() {
        act(InvitationAct.BOUNCE);
    }

    /** @param why for staff */
    void withdraw(String why) {
        act(InvitationAct.WITHDRAW);
        note = why;
        nominee = null;
    }

    void remind(LocalDate day) {
        remindedOn = day;
        reminders++;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Person getPerson() {
        return person;
    }

    /** In whose name; null for somebody who comes for themselves. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** Whom the delegate has named, or null. */
    public Person getNominee() {
        return nominee;
    }

    public InvitationState getState() {
        return state;
    }

    public int getWave() {
        return wave;
    }

    public WriteReason getReason() {
        return reason;
    }

    /** What the person has said with the answer, or why it was withdrawn; or null. */
    public String getNote() {
        return note;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public LocalDate getRemindedOn() {
        return remindedOn;
    }

    public int getReminders() {
        return reminders;
    }
}
