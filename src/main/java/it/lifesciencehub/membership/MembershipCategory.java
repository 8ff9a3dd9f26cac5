package it.lifesciencehub.membership;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A category of members with its rules; the five of the statute are there from the start, staff edit and add. */
@Entity
@Table(name = "membership_category")
@NamedQuery(name = MembershipCategory.ALL, query = "SELECT c FROM MembershipCategory c ORDER BY c.position, c.id")
@NamedQuery(name = MembershipCategory.BY_CODE, query = "SELECT c FROM MembershipCategory c WHERE c.code = :code")
public class MembershipCategory extends BaseEntity {

    public static final String ALL = "MembershipCategory.all";
    public static final String BY_CODE = "MembershipCategory.byCode";

    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "description_it"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalisedText description;

    @Column(name = "voting")
    private boolean voting;

    @Column(name = "open_to_applications")
    private boolean openToApplications;

    @Column(name = "active")
    private boolean active;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_basis")
    private TermBasis termBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "proration")
    private Proration proration;

    @Column(name = "payment_days")
    private int paymentDays;

    @Column(name = "grace_days")
    private int graceDays;

    protected MembershipCategory() {}

    /** An active one, to be described and given its rules. @param code stable, for imports and links */
    MembershipCategory(String code) {
        this.code = code;
        this.active = true;
    }

    void describe(LocalisedText name, LocalisedText description, int position) {
        this.name = name;
        this.description = description;
        this.position = position;
    }

    void place(int position) {
        this.position = position;
    }

    void open(boolean active, boolean openToApplications, boolean voting) {
        this.active = active;
        this.openToApplications = openToApplications;
        this.voting = voting;
    }

    /** @param paymentDays from the request to the due day; @param graceDays from the due day to the lapse */
    void setTerms(TermBasis termBasis, Proration proration, int paymentDays, int graceDays) {
        this.termBasis = termBasis;
        this.proration = proration;
        this.paymentDays = paymentDays;
        this.graceDays = graceDays;
    }

    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }

    public LocalisedText getName() {
        return name;
    }

    public LocalisedText getDescription() {
        return description;
    }

    public boolean isVoting() {
        return voting;
    }

    public boolean isOpenToApplications() {
        return openToApplications;
    }

    public boolean isActive() {
        return active;
    }

    public TermBasis getTermBasis() {
        return termBasis;
    }

    public Proration getProration() {
        return proration;
    }

    /** Days from the request of a fee until it is due. */
    public int getPaymentDays() {
        return paymentDays;
    }

    /** Days from the due day until an unpaid membership lapses. */
    public int getGraceDays() {
        return graceDays;
    }
}
