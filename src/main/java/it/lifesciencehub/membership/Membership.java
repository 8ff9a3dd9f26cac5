package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
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
import java.time.LocalDate;

/**
 * An organisation's belonging to the association in a category. Begins with the approval of an application or by
 * staff's hand, is renewed term by term, rests while suspended, and ends by lapse or resignation; an ended one can be
 * reinstated. Every step goes through {@link MembershipBook} and is kept as a {@link MembershipChange}. An organisation
 * has one that lasts at most.
 */
@Entity
@Table(name = "membership")
@NamedQuery(
        name = Membership.OPEN_OF_ORGANISATION,
        query = "SELECT m FROM Membership m WHERE m.organisation.id = :organisation AND m.status IN :open")
@NamedQuery(
        name = Membership.OF_ORGANISATION,
        query = "SELECT m FROM Membership m JOIN FETCH m.category WHERE m.organisation.id = :organisation"
                + " ORDER BY m.enteredOn DESC, m.id DESC")
@NamedQuery(
        name = Membership.WAITING_FOR_THE_DAY,
        query = "SELECT m.id FROM Membership m WHERE m.status = it.lifesciencehub.membership.MembershipStatus.GRACE"
                + " OR m.status = it.lifesciencehub.membership.MembershipStatus.ACTIVE AND EXISTS (SELECT t.id"
                + " FROM MembershipTerm t WHERE t.membership.id = m.id AND t.dueOn < :today"
                + " AND t.status = it.lifesciencehub.membership.TermStatus.REQUESTED)"
                + " OR m.status = it.lifesciencehub.membership.MembershipStatus.LEAVING AND m.endsOn < :today"
                + " OR m.nextCategoryFrom <= :today ORDER BY m.id")
public class Membership extends BaseEntity {

    public static final String OPEN_OF_ORGANISATION = "Membership.openOfOrganisation";
    public static final String WAITING_FOR_THE_DAY = "Membership.waitingForTheDay";
    public static final String OF_ORGANISATION = "Membership.ofOrganisation";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private MembershipCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MembershipStatus status;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "terms_from")
    private LocalDate termsFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "next_category_id")
    private MembershipCategory nextCategory;

    @Column(name = "next_category_from")
    private LocalDate nextCategoryFrom;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Membership() {}

    Membership(Organisation organisation, MembershipCategory category, LocalDate enteredOn, Instant now) {
        this.organisation = organisation;
        this.category = category;
        this.enteredOn = enteredOn;
        this.termsFrom = enteredOn;
        this.status = MembershipLifecycle.after(null, MembershipAct.BEGIN);
        this.statusSince = now;
        this.createdAt = now;
    }

    /** @param day the day from which it holds; kept as the last day of a notice or an end */
    void act(MembershipAct act, LocalDate day, Instant now) {
        MembershipStatus before = status;
        status = MembershipLifecycle.after(before, act);
        statusSince = now;
        endsOn = status == MembershipStatus.LEAVING || !status.isOpen() ? day : null;
        if (!before.isOpen()) {
            termsFrom = day;
        }
    }

    /** Puts it into another category: at once where the day is here, else when it comes. */
    void change(MembershipCategory other, LocalDate day, LocalDate today) {
        MembershipLifecycle.after(status, MembershipAct.CHANGE_CATEGORY);
        nextCategory = other;
        nextCategoryFrom = day;
        takeNextCategory(today);
    }

    /** Says whether the day of a change of category had come. */
    boolean takeNextCategory(LocalDate today) {
        if (nextCategory == null || today.isBefore(nextCategoryFrom)) {
            return false;
        }
        category = nextCategory;
        nextCategory = null;
        nextCategoryFrom = null;
        return true;
    }

    /** The category on a day: the present one, or the next one from its day on. */
    public MembershipCategory categoryOn(LocalDate day) {
        return nextCategory != null && !day.isBefore(nextCategoryFrom) ? nextCategory : category;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public MembershipCategory getCategory() {
        return category;
    }

    public MembershipStatus getStatus() {
        return status;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    /** The last day, where there is one. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** The day from which terms are counted: the entry, or the last return after an end. */
    public LocalDate getTermsFrom() {
        return termsFrom;
    }

    /** The category that is to come, or null. */
    public MembershipCategory getNextCategory() {
        return nextCategory;
    }

    public LocalDate getNextCategoryFrom() {
        return nextCategoryFrom;
    }

    public Instant getStatusSince() {
        return statusSince;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
