package it.lifesciencehub.applications;

import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What an applicant says of its organisation. Becomes an organisation only by approval. */
@Embeddable
public class ApplicantOrganisation implements Serializable {

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    /** Names of sectors with commas between them. */
    @Column(name = "sectors")
    private String sectors;

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
    private String country;

    protected ApplicantOrganisation() {}

    /** @param form normalised and checked */
    ApplicantOrganisation(OrganisationForm form) {
        name = form.getName();
        kind = form.getKind();
        sizeClass = form.getSizeClass();
        sectors = Arrays.stream(form.getSectors()).sorted().map(Enum::name).collect(Collectors.joining(","));
        vatNumber = form.getVatNumber();
        fiscalCode = form.getFiscalCode();
        recipientCode = form.getRecipientCode();
        certifiedEmail = form.getCertifiedEmail();
        atecoCode = form.getAtecoCode();
        atecoYear = form.getAtecoYear();
        website = form.getWebsite();
        phone = form.getPhone();
        address = form.getAddress();
        postcode = form.getPostcode();
        municipality = form.getMunicipality();
        province = form.getProvince();
        country = form.getCountry();
    }

    /** A form with these values. */
    public OrganisationForm form() {
        OrganisationForm form = new OrganisationForm();
        form.setName(name);
        form.setKind(kind);
        form.setSizeClass(sizeClass);
        form.setSectors(Arrays.stream(sectors.split(","))
                .filter(sector -> !sector.isEmpty())
                .map(Sector::valueOf)
                .toArray(Sector[]::new));
        form.setVatNumber(vatNumber);
        form.setFiscalCode(fiscalCode);
        form.setRecipientCode(recipientCode);
        form.setCertifiedEmail(certifiedEmail);
        form.setAtecoCode(atecoCode);
        form.setAtecoYear(atecoYear);
        form.setWebsite(website);
        form.setPhone(phone);
        form.setAddress(address);
        form.setPostcode(postcode);
        form.setMunicipality(municipality);
        form.setProvince(province);
        form.setCountry(country);
        return form;
    }

    public String getName() {
        return name;
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public String getFiscalCode() {
        return fiscalCode;
    }

    public String getMunicipality() {
        return municipality;
    }
}
