package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A rule for the yearly fee of a category: for one size class or every one, for whoever entered in a span of days or at
 * any time, for terms that begin from a day on. Which of several rules counts says {@link FeePolicy}.
 */
@Entity
@Table(name = "membership_fee")
@NamedQuery(
        name = MembershipFee.OF_CATEGORY,
        query = "SELECT f FROM MembershipFee f WHERE f.category.id = :category ORDER BY f.validFrom DESC, f.id")
public class MembershipFee extends BaseEntity {

    public static final String OF_CATEGORY = "MembershipFee.ofCategory";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private MembershipCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @Column(name = "entered_from")
    private LocalDate enteredFrom;

    @Column(name = "entered_until")
    private LocalDate enteredUntil;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "amount")
    private BigDecimal amount;

    protected MembershipFee() {}

    MembershipFee(MembershipCategory category) {
        this.category = category;
    }

    /**
     * @param sizeClass null for every size, unknown ones too
     * @param enteredFrom first day of entry it is for, or null
     * @param enteredUntil last day of entry it is for, or null
     * @param validFrom terms that begin on this day or later
     * @param amount for a whole year, in euro
     */
    void say(
            SizeClass sizeClass,
            LocalDate enteredFrom,
            LocalDate enteredUntil,
            LocalDate validFrom,
            BigDecimal amount) {
        this.sizeClass = sizeClass;
        this.enteredFrom = enteredFrom;
        this.enteredUntil = enteredUntil;
        this.validFrom = validFrom;
        this.amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether it may be asked for a term that begins on this day. */
    boolean fits(SizeClass size, LocalDate enteredOn, LocalDate startsOn) {
        return (sizeClass == null || sizeClass == size)
                && (enteredFrom == null || !enteredOn.isBefore(enteredFrom))
                && (enteredUntil == null || !enteredOn.isAfter(enteredUntil))
                && !startsOn.isBefore(validFrom);
    }

    /** Whether it is for those alone who entered in some span of days. */
    boolean isForEntrants() {
        return enteredFrom != null || enteredUntil != null;
    }

    public MembershipCategory getCategory() {
        return category;
    }

    /** Null for every size. */
    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public LocalDate getEnteredFrom() {
        return enteredFrom;
    }

    public LocalDate getEnteredUntil() {
        return enteredUntil;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** For a whole year, in euro. */
    public BigDecimal getAmount() {
        return amount;
    }
}
