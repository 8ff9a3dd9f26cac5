package it.lifesciencehub.organisations;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Any legal body that takes part: a company, hospital, university, public body. Comes in by import or by staff's hand,
 * is kept up to date by staff and by its delegates, and is set inactive, never deleted, when it is gone.
 */
@Entity
@Table(name = "organisation")
public class Organisation extends BaseEntity {

    /** Names of the membership's states in which it is in force, as {@link OrganisationStanding} tells them. */
    public static final Set<String> IN_FORCE = Set.of("ACTIVE", "GRACE", "LEAVING");

    @Column(name = "name")
    private String name;

    @Column(name = "alternative_name")
    private String alternativeName;

    @Column(name = "acronym")
    private String acronym;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "organisation_sector", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "sector")
    @Enumerated(EnumType.STRING)
    private Set<Sector> sectors = new HashSet<>();

    /** Ids of the groups that it has a seat in, as the groups have told; read here, never written. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "organisation_group", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "group_id")
    private Set<Long> groups = new HashSet<>();

    @Column(name = "vat_number")
    private String vatNumber;

    @Column(name = "fiscal_code")
    private String fiscalCode;

    @Column(name = "recipient_code")
    private String recipientCode;

    @Column(name = "certified_email")
    private String certifiedEmail;

    @Column(name = "ateco_code")
    private String atecoCode;

    @Column(name = "ateco_year")
    private Integer atecoYear;

    @Column(name = "website")
    private String website;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "address")
    private String address;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "province")
    private String province;

    @Column(name = "country")
    private String country = "IT";

    @Column(name = "founded_year")
    private Integer foundedYear;

    @Column(name = "external_id")
    private String externalId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Organisation parent;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "merged_into_id", insertable = false, updatable = false)
    private Long mergedIntoId;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "membership_status", insertable = false, updatable = false)
    private String membershipStatus;

    @Column(name = "membership_category", insertable = false, updatable = false)
    private String membershipCategory;

    @Column(name = "last_activity_at", insertable = false, updatable = false)
    private Instant lastActivityAt;

    protected Organisation() {}

    public Organisation(String name, OrganisationKind kind, Instant now) {
        this.createdAt = now;
        call(name, null, null);
        this.kind = kind;
    }

    /** Names it; empty values become null. */
    public void call(String name, String alternativeName, String acronym) {
        this.name = name.strip();
        this.alternativeName = blankToNull(alternativeName);
        this.acronym = blankToNull(acronym);
        refreshSearchText();
    }

    public void classify(OrganisationKind kind, SizeClass sizeClass, Set<Sector> sectors) {
        this.kind = kind;
        this.sizeClass = sizeClass;
        Set<Sector> wanted = sectors.isEmpty() ? EnumSet.noneOf(Sector.class) : EnumSet.copyOf(sectors);
        this.sectors.retainAll(wanted);
        this.sectors.addAll(wanted);
    }

    /** Tax data, already checked by {@code OrganisationPolicy}. */
    public void register(String vatNumber, String fiscalCode, String recipientCode, String certifiedEmail) {
        this.vatNumber = blankToNull(vatNumber);
        this.fiscalCode = blankToNull(fiscalCode);
        this.recipientCode = blankToNull(recipientCode);
        this.certifiedEmail = blankToNull(certifiedEmail);
        refreshSearchText();
    }

    /** ATECO code with the year of its classification. */
    public void workIn(String atecoCode, Integer atecoYear) {
        this.atecoCode = blankToNull(atecoCode);
        this.atecoYear = this.atecoCode == null ? null : atecoYear;
    }

    public void reachAt(String website, String email, String phone) {
        this.website = blankToNull(website);
        this.email = blankToNull(email);
        this.phone = blankToNull(phone);
    }

    public void locate(String address, String postcode, String municipality, String province, String country) {
        this.address = blankToNull(address);
        this.postcode = blankToNull(postcode);
        this.municipality = blankToNull(municipality);
        this.province = blankToNull(province);
        this.country = country == null || country.isBlank() ? "IT" : country.strip();
        refreshSearchText();
    }

    public void founded(Integer year) {
        this.foundedYear = year;
    }

    /** Where the row came from, for importing the same list again: for example its address in a public register. */
    public void identify(String externalId) {
        this.externalId = blankToNull(externalId);
    }

    public void belongTo(Organisation parent) {
        this.parent = parent;
    }

    public void activate(boolean active) {
        this.active = active;
    }

    private void refreshSearchText() {
        searchText = SearchText.of(1000, name, alternativeName, acronym, vatNumber, municipality);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The organisation with which this one's places are counted where an event says so: its topmost parent, or itself. */
    public Organisation topmost() {
        Organisation top = this;
        for (int level = 0; top.parent != null && level < 10; level++) {
            top = top.parent;
        }
        return top;
    }

    public String getName() {
        return name;
    }

    public String getAlternativeName() {
        return alternativeName;
    }

    public String getAcronym() {
        return acronym;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public Set<Sector> getSectors() {
        return Set.copyOf(sectors);
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public String getFiscalCode() {
        return fiscalCode;
    }

    public String getRecipientCode() {
        return recipientCode;
    }

    public String getCertifiedEmail() {
        return certifiedEmail;
    }

    public String getAtecoCode() {
        return atecoCode;
    }

    public Integer getAtecoYear() {
        return atecoYear;
    }

    public String getWebsite() {
        return website;
    }

    /** Its own address, in Italian where it is in Italy; null where it has none. */
    public MailDraft.Recipient recipient() {
        return email == null || email.isEmpty()
                ? null
                : new MailDraft.Recipient(null, name, email, "IT".equals(country) ? Language.IT : Language.EN);
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getAddress() {
        return address;
    }

    public String getPostcode() {
        return postcode;
    }

    public String getMunicipality() {
        return municipality;
    }

    public String getProvince() {
        return province;
    }

    public String getCountry() {
        return country;
    }

    public Integer getFoundedYear() {
        return foundedYear;
    }

    public String getExternalId() {
        return externalId;
    }

    public Organisation getParent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }

    /** The organisation that this one turned out to be; null for all that stand for themselves. */
    public Long getMergedIntoId() {
        return mergedIntoId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** As {@link OrganisationStanding} was told; null for an organisation that never was a member. */
    public String getMembershipStatus() {
        return membershipStatus;
    }

    /** Whether its membership is in force. */
    public boolean isMember() {
        return membershipStatus != null && IN_FORCE.contains(membershipStatus);
    }

    public String getMembershipCategory() {
        return membershipCategory;
    }

    /** When somebody of it last did something in the hub, to the hour; or null. */
    public Instant getLastActivityAt() {
        return lastActivityAt;
    }
}
