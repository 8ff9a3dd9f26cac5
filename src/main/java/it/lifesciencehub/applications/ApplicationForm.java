package it.lifesciencehub.applications;

import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.formats.TextLine;
import java.io.Serializable;

/** What an applicant writes, before it is checked. The page's inputs have the names of these fields. */
public class ApplicationForm implements Serializable {

    private OrganisationForm organisation = new OrganisationForm();
    private String category;
    private String givenName;
    private String familyName;
    private String email;
    private String contactPhone;
    private String jobTitle;
    private Language language = Language.IT;
    private String message;
    private boolean privacy;

    /** Brings every value to the form in which it is stored; nothing becomes null. */
    public void normalise() {
        organisation.normalise();
        givenName = TextLine.normalised(givenName);
        familyName = TextLine.normalised(familyName);
        email = EmailAddress.normalised(email);
        contactPhone = PhoneNumber.normalised(contactPhone);
        jobTitle = TextLine.normalised(jobTitle);
        message = message == null || message.isBlank() ? null : message.strip();
        category = category == null || category.isBlank() ? null : category.strip();
        language = language == null ? Language.IT : language;
    }

    public OrganisationForm getOrganisation() {
        return organisation;
    }

    public void setOrganisation(OrganisationForm organisation) {
        this.organisation = organisation;
    }

    /** The code of the category. */
    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    /** Whether the information on personal data was read. */
    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }
}
