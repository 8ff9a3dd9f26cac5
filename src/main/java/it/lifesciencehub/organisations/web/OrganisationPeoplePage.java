package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.organisations.PeopleFilter;
import it.lifesciencehub.organisations.PeopleService;
import it.lifesciencehub.organisations.PersonRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The staff's list of people. */
@Named
@RequestScoped
public class OrganisationPeoplePage {

    @Inject
    private PeopleService people;

    @Inject
    private OrganisationService organisations;

    private String words;
    private String organisation;
    private String organisationName;
    private boolean delegates;
    private Boolean account;
    private Integer number;
    private Page<PersonRow> page = Page.empty();

    public void load() {
        Long organisationId = organisation == null ? null : AddressId.of(organisation);
        if (organisationId != null) {
            organisationName = organisations.find(organisationId).name();
        }
        page = people.list(new PeopleFilter(words, organisationId, delegates, account), PageRequest.of(number));
    }

    public boolean isFiltered() {
        return words != null || organisation != null || delegates || account != null;
    }

    public Page<PersonRow> getPage() {
        return page;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public boolean isDelegates() {
        return delegates;
    }

    public void setDelegates(boolean delegates) {
        this.delegates = delegates;
    }

    public Boolean getAccount() {
        return account;
    }

    public void setAccount(Boolean account) {
        this.account = account;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
