package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.formats.AtecoCode;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.FiscalCode;
import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.formats.Postcode;
import it.lifesciencehub.shared.formats.Province;
import it.lifesciencehub.shared.formats.RecipientCode;
import it.lifesciencehub.shared.formats.VatNumber;
import it.lifesciencehub.shared.formats.WebAddress;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What staff, or a row of an imported file, say about an organisation, before it is checked: the page's inputs and the
 * rows' columns have the names of these fields.
 */
public class OrganisationForm implements Serializable {

    private String name;
    private String alternativeName;
    private String acronym;
    private OrganisationKind kind;
    private SizeClass sizeClass;
    private Sector[] sectors = new Sector[0];
    private String vatNumber;
    private String fiscalCode;
    private String recipientCode;
    private String certifiedEmail;
    private String atecoCode;
    private Integer atecoYear;
    private String website;
    private String email;
    private String phone;
    private String address;
    private String postcode;
    private String municipality;
    private String province;
    private String country = "IT";
    private Integer foundedYear;
    private String externalId;
    private String parent;
    private Boolean active;

    /** The form of an organisation as it stands. */
    public static OrganisationForm of(Organisation organisation) {
        OrganisationForm form = new OrganisationForm();
        form.name = organisation.getName();
        form.alternativeName = organisation.getAlternativeName();
        form.acronym = organisation.getAcronym();
        form.kind = organisation.getKind();
        form.sizeClass = organisation.getSizeClass();
        form.setSectors(organisation.getSectors().stream().sorted().toArray(Sector[]::new));
        form.vatNumber = organisation.getVatNumber();
        form.fiscalCode = organisation.getFiscalCode();
        form.recipientCode = organisation.getRecipientCode();
        form.certifiedEmail = organisation.getCertifiedEmail();
        form.atecoCode = organisation.getAtecoCode();
        form.atecoYear = organisation.getAtecoYear();
        form.website = organisation.getWebsite();
        form.email = organisation.getEmail();
        form.phone = organisation.getPhone();
        form.address = organisation.getAddress();
        form.postcode = organisation.getPostcode();
        form.municipality = organisation.getMunicipality();
        form.province = organisation.getProvince();
        form.country = organisation.getCountry();
        form.foundedYear = organisation.getFoundedYear();
        form.externalId = organisation.getExternalId();
        form.parent = organisation.getParent() == null
                ? null
                : organisation.getParent().getName();
        form.active = organisation.isActive();
        return form;
    }

    /** Brings every value to the form in which it is stored; nothing becomes null. */
    public void normalise() {
        name = oneLine(name);
        alternativeName = oneLine(alternativeName);
        acronym = oneLine(acronym);
        vatNumber = VatNumber.normalised(vatNumber);
        fiscalCode = FiscalCode.normalised(fiscalCode);
        recipientCode = RecipientCode.normalised(recipientCode);
        certifiedEmail = EmailAddress.normalised(certifiedEmail);
        atecoCode = AtecoCode.normalised(atecoCode);
        atecoYear = atecoCode == null ? null : atecoYear;
        website = WebAddress.normalised(website);
        email = EmailAddress.normalised(email);
        phone = PhoneNumber.normalised(phone);
        address = oneLine(address);
        postcode = Postcode.normalised(postcode);
        municipality = oneLine(municipality);
        province = Province.normalised(province);
        country = country == null || country.isBlank() ? "IT" : country.strip().toUpperCase(Locale.ROOT);
        externalId = oneLine(externalId);
        parent = oneLine(parent);
        if (alternativeName != null && alternativeName.equals(name)) {
            alternativeName = null;
        }
    }

    /** Writes everything but the parent, which the service looks up. Call it only after the policy was asked. */
    public void applyTo(Organisation organisation) {
        organisation.call(name, alternativeName, acronym);
        organisation.classify(kind, sizeClass, Set.copyOf(List.of(sectors)));
        organisation.register(vatNumber, fiscalCode, recipientCode, certifiedEmail);
        organisation.workIn(atecoCode, atecoYear);
        organisation.reachAt(website, email, phone);
        organisation.locate(address, postcode, municipality, province, country);
        organisation.founded(foundedYear);
        organisation.identify(externalId);
        if (active != null) {
            organisation.activate(active);
        }
    }

    public boolean isItalian() {
        return country == null || "IT".equals(country);
    }

    private static String oneLine(String text) {
        String line = text == null ? "" : text.strip().replaceAll("[\\h]+", " ");
        return line.isEmpty() ? null : line;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAlternativeName() {
        return alternativeName;
    }

    public void setAlternativeName(String alternativeName) {
        this.alternativeName = alternativeName;
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public void setSizeClass(SizeClass sizeClass) {
        this.sizeClass = sizeClass;
    }

    public Sector[] getSectors() {
        return sectors.clone();
    }

    public void setSectors(Sector[] sectors) {
        this.sectors = sectors == null ? new Sector[0] : sectors.clone();
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public String getFiscalCode() {
        return fiscalCode;
    }

    public void setFiscalCode(String fiscalCode) {
        this.fiscalCode = fiscalCode;
    }

    public String getRecipientCode() {
        return recipientCode;
    }

    public void setRecipientCode(String recipientCode) {
        this.recipientCode = recipientCode;
    }

    public String getCertifiedEmail() {
        return certifiedEmail;
    }

    public void setCertifiedEmail(String certifiedEmail) {
        this.certifiedEmail = certifiedEmail;
    }

    public String getAtecoCode() {
        return atecoCode;
    }

    public void setAtecoCode(String atecoCode) {
        this.atecoCode = atecoCode;
    }

    public Integer getAtecoYear() {
        return atecoYear;
    }

    public void setAtecoYear(Integer atecoYear) {
        this.atecoYear = atecoYear;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Integer getFoundedYear() {
        return foundedYear;
    }

    public void setFoundedYear(Integer foundedYear) {
        this.foundedYear = foundedYear;
    }

    public String getExternalId() {
        return externalId;
    }

    public void setExternalId(String externalId) {
        this.externalId = externalId;
    }

    /** The name or the partita IVA of the organisation above this one. */
    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    /** Whether it is still there; null where nothing is said about it. */
    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }
}
