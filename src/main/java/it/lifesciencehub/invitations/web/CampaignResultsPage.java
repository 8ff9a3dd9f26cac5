package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignSendingService;
import it.lifesciencehub.invitations.CampaignService;
import it.lifesciencehub.invitations.CampaignState;
import it.lifesciencehub.invitations.CampaignView;
import it.lifesciencehub.invitations.CompanyAnswer;
import it.lifesciencehub.invitations.FollowUpService;
import it.lifesciencehub.invitations.InvitationDeskService;
import it.lifesciencehub.invitations.InvitationRow;
import it.lifesciencehub.invitations.InvitationState;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of a campaign: counts, each person, each company that was asked for names. */
@Named
@ViewScoped
public class CampaignResultsPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private CampaignService campaigns;

    @EJB
    private CampaignSendingService sending;

    @EJB
    private InvitationDeskService desk;

    @EJB
    private FollowUpService followUps;

    @Inject
    private Ui ui;

    private boolean arrivalsKnown;

    private String id;
    private String stateName;
    private String words;
    private Integer number;
    private CampaignView view;
    private InvitationState state;
    private Map<InvitationState, Long> counts = new EnumMap<>(InvitationState.class);
    private Page<InvitationRow> page = Page.empty();
    private List<CompanyAnswer> companies = List.of();

    public void load() {
        view = campaigns.find(AddressId.of(id));
        state = stateOf(stateName);
        counts = desk.counts(view.id());
        arrivalsKnown = desk.knowsWhoCame(view.id());
        page = desk.list(view.id(), state, words, PageRequest.of(number));
        companies = view.form().isNominating() ? desk.companies(view.id()) : List.of();
    }

    static InvitationState stateOf(String name) {
        return Arrays.stream(InvitationState.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    public String resend(InvitationRow row) {
        desk.resend(row.id());
        PageMessages.done(FEATURE, "results.resent", row.name());
        return here();
    }

    public String withdraw(InvitationRow row) {
        desk.withdraw(row.id());
        PageMessages.done(FEATURE, "results.withdrawn", row.name());
        return here();
    }

    public String remind() {
        PageMessages.done(FEATURE, "results.reminded", sending.remind(view.id()));
        return here();
    }

    public String writeToThoseWhoCame() {
        return followUp(true);
    }

    public String writeToThoseWhoDidNot() {
        return followUp(false);
    }

    private String followUp(boolean came) {
        String name = Texts.get(
                ui.getLanguage(), FEATURE, came ? "followUp.nameCame" : "followUp.nameMissed", view.form().getName());
        Long id = followUps.begin(view.id(), came, name);
        PageMessages.done(FEATURE, "followUp.begun");
        return "/invitations/campaign?faces-redirect=true&id=" + id;
    }

    /** Whether it is known who came. */
    public boolean isArrivalsKnown() {
        return arrivalsKnown;
    }

    public String stop() {
        sending.stop(view.id());
        PageMessages.done(FEATURE, "results.stopped");
        return here();
    }

    private String here() {
        return "/invitations/campaign-results?faces-redirect=true&id=" + view.id();
    }

    /** The states that occur, in the order of an invitation's life. */
    public List<InvitationState> getStates() {
        return List.copyOf(counts.keySet());
    }

    public long count(InvitationState one) {
        return counts.getOrDefault(one, 0L);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isStoppable() {
        return view.state() == CampaignState.SENDING;
    }

    public boolean isRemindable() {
        return view.event() != null && (count(InvitationState.SENT) > 0 || count(InvitationState.SEEN) > 0);
    }

    public boolean isSearching() {
        return words != null && !words.isBlank();
    }

    public CampaignView getView() {
        return view;
    }

    public InvitationState getState() {
        return state;
    }

    public Page<InvitationRow> getPage() {
        return page;
    }

    public List<CompanyAnswer> getCompanies() {
        return companies;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStateName() {
        return stateName;
    }

    public void setStateName(String stateName) {
        this.stateName = stateName;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
