package it.lifesciencehub.careers;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;

/** A company to be asked, and whom to write to. */
public class ContactForm implements Serializable {

    private String organisation;
    private String name;
    private String email;
    private Language language = Language.IT;

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
