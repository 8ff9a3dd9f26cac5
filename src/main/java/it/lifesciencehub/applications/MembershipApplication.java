package it.lifesciencehub.applications;

import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An organisation's wish to become a member. Written on a public page by somebody whom the hub need not know, perhaps in
 * several sittings, who follows it by a private link; staff ask, approve or refuse. Its data stay its own until approval
 * makes an organisation, a membership and a delegate of them. Every step is kept as a {@link ApplicationStep}.
 */
@Entity
@Table(name = "membership_application")
@NamedQuery(
        name = MembershipApplication.COUNTS,
        query = "SELECT a.status, COUNT(a) FROM MembershipApplication a WHERE a.submittedAt IS NOT NULL"
                + " GROUP BY a.status")
@NamedQuery(
        name = MembershipApplication.OPEN_OF_ADDRESS,
        query = "SELECT a FROM MembershipApplication a WHERE a.contact.email = :address AND a.status IN :open"
                + " ORDER BY a.createdAt DESC, a.id DESC")
public class MembershipApplication extends BaseEntity {

    public static final String COUNTS = "MembershipApplication.counts";
    public static final String OPEN_OF_ADDRESS = "MembershipApplication.openOfAddress";

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ApplicationStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private MembershipCategory category;

    @Embedded
    private ApplicantOrganisation applicant;

    @Embedded
    private ApplicantContact contact;

    @Column(name = "message")
    private String message;

    @Column(name = "privacy_version")
    private String privacyVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "privacy_language")
    private Language privacyLanguage;

    @Column(name = "privacy_at")
    private Instant privacyAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "search_text")
    private String searchText;

    protected MembershipApplication() {}

    /** @param act saved or sent */
    MembershipApplication(ApplicationAct act, ApplicationForm form, MembershipCategory category, Instant now) {
        this.createdAt = now;
        write(form, category);
        act(act, now);
    }

    /** @param form normalised and checked; its category is the one that is given */
    void write(ApplicationForm form, MembershipCategory category) {
        this.applicant = new ApplicantOrganisation(form.getOrganisation());
        this.contact = new ApplicantContact(form);
        this.category = category;
        this.message = form.getMessage();
        this.searchText = SearchText.of(
                1000,
                applicant.getName(),
                applicant.getVatNumber(),
                applicant.getFiscalCode(),
                applicant.getMunicipality(),
                contact.getName(),
                contact.getEmail());
    }

    /** The text about personal data was acknowledged; the first time counts. */
    void acknowledge(String version, Language language, Instant now) {
        if (privacyAt == null) {
            privacyVersion = version;
            privacyLanguage = language;
            privacyAt = now;
        }
    }

    void act(ApplicationAct act, Instant now) {
        ApplicationStatus to = ApplicationLifecycle.after(status, act);
        if (to != status) {
            status = to;
            statusSince = now;
        }
        if (act == ApplicationAct.SUBMIT) {
            submittedAt = now;
        }
    }

    void become(Membership membership, Instant now) {
        act(ApplicationAct.APPROVE, now);
        this.membership = membership;
        this.organisation = membership.getOrganisation();
    }

    /** A form with what is written here. */
    public ApplicationForm form() {
        ApplicationForm form = new ApplicationForm();
        form.setOrganisation(applicant.form());
        contact.fill(form);
        form.setCategory(category == null ? null : category.getCode());
        form.setMessage(message);
        form.setPrivacy(privacyAt != null);
        return form;
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public MembershipCategory getCategory() {
        return category;
    }

    public ApplicantOrganisation getApplicant() {
        return applicant;
    }

    public ApplicantContact getContact() {
        return contact;
    }

    public String getPrivacyVersion() {
        return privacyVersion;
    }

    public Language getPrivacyLanguage() {
        return privacyLanguage;
    }

    public Instant getPrivacyAt() {
        return privacyAt;
    }

    /** What it became, or null. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** What it became, or null. */
    public Membership getMembership() {
        return membership;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null for a draft. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getStatusSince() {
        return statusSince;
    }
}
