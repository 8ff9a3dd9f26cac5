package it.lifesciencehub.registrations.web;

import it.lifesciencehub.organisations.ColleagueCommand;
import it.lifesciencehub.shared.Language;
import java.io.Serializable;

/** The fields of a colleague who is not in the company's list yet. */
public class NewColleague implements Serializable {

    private String given;
    private String family;
    private String email;
    private String jobTitle;

    boolean isEmpty() {
        return given == null && family == null && email == null && jobTitle == null;
    }

    ColleagueCommand command(Language language) {
        return new ColleagueCommand(given, family, email, jobTitle, null, language);
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }
}
