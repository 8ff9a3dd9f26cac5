package it.lifesciencehub.speakers;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** What staff write about a speaker. */
public class SpeakerForm implements Serializable {

    private String name;
    private String jobTitle;
    private String organisation;
    private String email;
    private String biographyIt;
    private String biographyEn;

    public static SpeakerForm of(Speaker speaker) {
        SpeakerForm form = new SpeakerForm();
        form.name = speaker.getName();
        form.jobTitle = speaker.getJobTitle();
        form.organisation = speaker.getOrganisationName();
        form.email = speaker.getPerson() == null ? null : speaker.getPerson().getEmail();
        form.biographyIt = speaker.getBiography().getIt();
        form.biographyEn = speaker.getBiography().getEn();
        return form;
    }

    LocalisedText biography() {
        return new LocalisedText(biographyIt, biographyEn);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** As it stands on the programme; where the register has exactly one of this name, it is linked. */
    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /** An address of the person whom the hub knows, or null. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getBiographyIt() {
        return biographyIt;
    }

    public void setBiographyIt(String biographyIt) {
        this.biographyIt = biographyIt;
    }

    public String getBiographyEn() {
        return biographyEn;
    }

    public void setBiographyEn(String biographyEn) {
        this.biographyEn = biographyEn;
    }
}
