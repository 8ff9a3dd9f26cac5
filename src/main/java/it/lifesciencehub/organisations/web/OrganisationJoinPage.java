package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.AffiliationRow;
import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.JoinCommand;
import it.lifesciencehub.organisations.MyAffiliationService;
import it.lifesciencehub.organisations.OrganisationChoice;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The caller says where they work now: finds the organisation or names it, and asks it to confirm. Who comes from
 * another organisation goes on to leaving that one.
 */
@Named
@ViewScoped
public class OrganisationJoinPage implements Serializable {

    @Inject
    private MyAffiliationService affiliations;

    @Inject
    private Ui ui;

    @Inject
    private transient Clock clock;

    private String words;
    private String leaving;
    private AffiliationRow left;
    private List<OrganisationChoice> found = List.of();
    private Long organisation;
    private String name;
    private String jobTitle;
    private JobFunction jobFunction;
    private LocalDate from;

    public void load() {
        found = affiliations.search(words);
        from = RomeTime.today(clock);
        if (leaving != null) {
            Long id = AddressId.of(leaving);
            left = affiliations.mine().stream()
                    .filter(row -> row.current() && row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        }
    }

    public String ask() {
        affiliations.ask(
                new JoinCommand(organisation, organisation == null ? name : null, jobTitle, jobFunction, from));
        PageMessages.done("organisations", "join.asked");
        return left == null
                ? "/organisations/affiliations?faces-redirect=true"
                : "/organisations/leave?faces-redirect=true&affiliation=" + left.id();
    }

    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>();
        found.forEach(one -> options.add(new Option(
                one.id(), one.municipality() == null ? one.name() : one.name() + " – " + one.municipality())));
        return options;
    }

    public boolean isSearched() {
        return words != null && !words.isBlank();
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public AffiliationRow getLeft() {
        return left;
    }

    public List<OrganisationChoice> getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLeaving() {
        return leaving;
    }

    public void setLeaving(String leaving) {
        this.leaving = leaving;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
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

    public JobFunction getJobFunction() {
        return jobFunction;
    }

    public void setJobFunction(JobFunction jobFunction) {
        this.jobFunction = jobFunction;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
