package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.formats.AtecoCode;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.FiscalCode;
import it.lifesciencehub.shared.formats.RecipientCode;
import it.lifesciencehub.shared.formats.TextLine;
import it.lifesciencehub.shared.formats.VatNumber;
import it.lifesciencehub.shared.formats.WebAddress;
import java.util.List;
import java.util.Set;

/**
 * What staff, or a row of an imported file, say about an organisation, before it is checked: the page's inputs and the
 * rows' columns have the names of these fields.
 */
public class OrganisationForm extends AddressForm {

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
        form.setPhone(organisation.getPhone());
        form.setAddress(organisation.getAddress());
        form.setPostcode(organisation.getPostcode());
        form.setMunicipality(organisation.getMunicipality());
        form.setProvince(organisation.getProvince());
        form.setCountry(organisation.getCountry());
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
        name = TextLine.normalised(name);
        alternativeName = TextLine.normalised(alternativeName);
        acronym = TextLine.normalised(acronym);
        vatNumber = VatNumber.normalised(vatNumber);
        fiscalCode = FiscalCode.normalised(fiscalCode);
        recipientCode = RecipientCode.normalised(recipientCode);
        certifiedEmail = EmailAddress.normalised(certifiedEmail);
        atecoCode = AtecoCode.normalised(atecoCode);
        atecoYear = atecoCode == null ? null : atecoYear;
        website = WebAddress.normalised(website);
        email = EmailAddress.normalised(email);
        normaliseAddress();
        externalId = TextLine.normalised(externalId);
        parent = TextLine.normalised(parent);
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
        organisation.reachAt(website, email, getPhone());
        organisation.locate(getAddress(), getPostcode(), getMunicipality(), getProvince(), getCountry());
        organisation.founded(foundedYear);
        organisation.identify(externalId);
        if (active != null) {
            organisation.activate(active);
        }
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
