package it.lifesciencehub.applications;

import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Who speaks for an applicant. Becomes a person of the hub only by approval. */
@Embeddable
public class ApplicantContact implements Serializable {

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "email")
    private String email;

    @Column(name = "contact_phone")
    private String phone;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    protected ApplicantContact() {}

    /** @param form normalised and checked */
    ApplicantContact(ApplicationForm form) {
        givenName = form.getGivenName();
        familyName = form.getFamilyName();
        email = form.getEmail();
        phone = form.getContactPhone();
        jobTitle = form.getJobTitle();
        language = form.getLanguage();
    }

    void fill(ApplicationForm form) {
        form.setGivenName(givenName);
        form.setFamilyName(familyName);
        form.setEmail(email);
        form.setContactPhone(phone);
        form.setJobTitle(jobTitle);
        form.setLanguage(language);
    }

    Recipient recipient() {
        return new Recipient(null, getName(), email, language);
    }

    /** Given and family name as far as they are known. */
    public String getName() {
        return ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName)).strip();
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public Language getLanguage() {
        return language;
    }
}
