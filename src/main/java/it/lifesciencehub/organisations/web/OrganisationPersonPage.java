package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.AffiliationRow;
import it.lifesciencehub.organisations.AffiliationService;
import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.people.PersonCommand;
import it.lifesciencehub.people.PersonData;
import it.lifesciencehub.people.PersonService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A new person, or one as staff see and change them, with where they work. */
@Named
@ViewScoped
public class OrganisationPersonPage implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private PersonService people;

    @Inject
    private AffiliationService affiliations;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Ui ui;

    private String id;
    private PersonData data;
    private List<AffiliationRow> work = List.of();
    private String givenName;
    private String familyName;
    private String email;
    private Language language = Language.IT;
    private String phone;
    private String organisation;
    private String jobTitle;
    private JobFunction jobFunction;

    public void load() {
        if (id == null) {
            return;
        }
        data = people.find(AddressId.of(id));
        work = affiliations.ofPerson(data.id());
        givenName = data.givenName();
        familyName = data.familyName();
        email = data.email();
        language = data.language();
        phone = data.phone();
    }

    public String save() {
        PersonCommand command = new PersonCommand(givenName, familyName, email, language, phone);
        if (data == null) {
            Long created = people.create(command);
            PageMessages.done(FEATURE, "person.created", givenName + " " + familyName);
            return here(created);
        }
        people.change(data.id(), data.version(), command);
        PageMessages.done(FEATURE, "person.done", givenName + " " + familyName);
        return here(data.id());
    }

    public String affiliate() {
        OrganisationName at = organisations.named("organisation", organisation);
        affiliations.affiliate(at.id(), data.id(), jobTitle, jobFunction, false);
        PageMessages.done(FEATURE, "person.affiliated", at.name());
        return here(data.id());
    }

    private static String here(Long id) {
        return "/organisations/person?faces-redirect=true&id=" + id;
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public PersonData getData() {
        return data;
    }

    public List<AffiliationRow> getWork() {
        return work;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public JobFunction getJobFunction() {
        return jobFunction;
    }

    public void setJobFunction(JobFunction jobFunction) {
        this.jobFunction = jobFunction;
    }
}
