package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A place where an organisation works: its legal seat, a plant, a laboratory. Kept by staff; one of them may be the main
 * one. When it is given up it is closed on a day and stays as history; it can be opened again.
 */
@Entity
@Table(name = "site")
public class Site extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SiteKind kind;

    @Column(name = "main")
    private boolean main;

    @Column(name = "address")
    private String address;

    @Column(name = "postcode")
    private String postcode;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "province")
    private String province;

    @Column(name = "country")
    private String country;

    @Column(name = "phone")
    private String phone;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Site() {}

    public Site(Organisation organisation, Instant now) {
        this.organisation = organisation;
        this.createdAt = now;
    }

    public void call(String name, SiteKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Where it is, already checked by {@link SitePolicy}. */
    public void locate(String address, String postcode, String municipality, String province, String country) {
        this.address = address;
        this.postcode = postcode;
        this.municipality = municipality;
        this.province = province;
        this.country = country;
    }

    public void reachAt(String phone) {
        this.phone = phone;
    }

    public void makeMain(boolean main) {
        this.main = main && closedOn == null;
    }

    /** The last day on which it was in use. A closed site is not the main one. */
    public void close(LocalDate day) {
        this.closedOn = day;
        this.main = false;
    }

    public void reopen() {
        this.closedOn = null;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getName() {
        return name;
    }

    public SiteKind getKind() {
        return kind;
    }

    public boolean isMain() {
        return main;
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

    public String getPhone() {
        return phone;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
