package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.AffiliationRequestRow;
import it.lifesciencehub.organisations.AffiliationRequestService;
import it.lifesciencehub.organisations.AffiliationService;
import it.lifesciencehub.organisations.ColleagueCommand;
import it.lifesciencehub.organisations.ColleagueRow;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.FormerColleagueRow;
import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The part of a page that looks after the people of one organisation; the same for staff and for delegates. */
@Dependent
public class ColleagueDesk implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private ColleagueService colleagues;

    @Inject
    private AffiliationService affiliations;

    @Inject
    private AffiliationRequestService requests;

    private Long organisationId;
    private String here;
    private List<ColleagueRow> rows = List.of();
    private List<FormerColleagueRow> former = List.of();
    private List<AffiliationRequestRow> asking = List.of();
    private ColleagueRow selected;
    private String jobTitle;
    private JobFunction jobFunction;
    private String given;
    private String family;
    private String email;
    private String newJobTitle;
    private JobFunction newJobFunction;
    private Language language;
    private String reason;

    /**
     * @param here where an action leads when it is done
     * @param selectedId the affiliation that is being edited, or null
     */
    void open(Long organisationId, String here, String selectedId, Language language) {
        this.organisationId = organisationId;
        this.here = here;
        this.language = language;
        rows = colleagues.colleagues(organisationId);
        former = colleagues.former(organisationId);
        asking = requests.ofCompany(organisationId);
        if (selectedId != null) {
            Long id = AddressId.of(selectedId);
            selected = rows.stream()
                    .filter(row -> row.affiliationId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
            jobTitle = selected.jobTitle();
            jobFunction = selected.jobFunction();
        }
    }

    public String add() {
        try {
            colleagues.addColleague(
                    organisationId, new ColleagueCommand(given, family, email, newJobTitle, newJobFunction, language));
        } catch (Refusal refusal) {
            throw atOwnFields(refusal);
        }
        return done("colleagues.added", email);
    }

    public String changeJob() {
        colleagues.changeJob(selected.affiliationId(), jobTitle, jobFunction);
        return done("colleagues.changed");
    }

    public String invite() {
        colleagues.invite(selected.affiliationId());
        return done("colleagues.invited");
    }

    public String inviteDelegate() {
        affiliations.inviteDelegate(selected.affiliationId());
        return done("colleagues.delegateInvited");
    }

    public String makeDelegate() {
        colleagues.makeDelegate(selected.affiliationId(), true);
        return done("colleagues.named");
    }

    public String unname() {
        colleagues.makeDelegate(selected.affiliationId(), false);
        return done("colleagues.unnamed");
    }

    public String accept(AffiliationRequestRow request) {
        requests.accept(request.id());
        return done("requests.accepted", request.person());
    }

    public String refuse(AffiliationRequestRow request) {
        requests.refuse(request.id(), reason);
        return done("requests.refused", request.person());
    }

    private String done(String key, Object... arguments) {
        PageMessages.done(FEATURE, key, arguments);
        return here;
    }

    /** The organisation's form on the same page has an input called email, too. */
    private static Refusal atOwnFields(Refusal refusal) {
        if (refusal.problems().isEmpty()) {
            return refusal;
        }
        return new Refusal(refusal.problems().stream()
                .map(problem -> new Problem(
                        0,
                        "colleague" + Character.toUpperCase(problem.field().charAt(0))
                                + problem.field().substring(1),
                        problem.reason(),
                        problem.arguments()))
                .toList());
    }

    public List<ColleagueRow> getRows() {
        return rows;
    }

    public List<FormerColleagueRow> getFormer() {
        return former;
    }

    /** People who say that they work here, too. */
    public List<AffiliationRequestRow> getAsking() {
        return asking;
    }

    /** Whether the selected person is the only delegate. */
    public boolean isLastDelegate() {
        return selected.delegate()
                && rows.stream().filter(ColleagueRow::delegate).count() == 1;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ColleagueRow getSelected() {
        return selected;
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

    public String getNewJobTitle() {
        return newJobTitle;
    }

    public void setNewJobTitle(String newJobTitle) {
        this.newJobTitle = newJobTitle;
    }

    public JobFunction getNewJobFunction() {
        return newJobFunction;
    }

    public void setNewJobFunction(JobFunction newJobFunction) {
        this.newJobFunction = newJobFunction;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
