package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Approval;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventReason;
import it.lifesciencehub.events.EventRules;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.events.OfferRule;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.membership.CategoryNames;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who gets a place: registration window, approval, capacity, waiting list. */
@Named
@ViewScoped
public class EventPlacesPage implements Serializable {

    private static final String FEATURE = "events";

    @EJB
    private EventService events;

    @EJB
    private EventPageService reader;

    @EJB
    private CategoryNames names;

    @Inject
    private Ui ui;

    private Long id;
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private Approval approval;
    private Integer total;
    private Integer perOrganisation;
    private boolean together;
    private WaitingPolicy policy;
    private Integer offerHours;
    private boolean offerInWorkingHours;
    private LocalDateTime namesUntil;
    private List<AudienceLine> audiences = new ArrayList<>();
    private boolean overbook;
    private boolean overbookOffered;
    private EventView view;
    private Map<String, LocalisedText> categories = Map.of();

    public void load() {
        view = reader.open(id);
        Event event = view.event();
        EventPlaces places = view.places();
        opensAt = RomeTime.local(event.getRegistrationOpensAt());
        closesAt = RomeTime.local(event.getRegistrationClosesAt());
        approval = event.getApproval();
        total = places.getCapacityTotal();
        perOrganisation = places.getCapacityPerOrganisation();
        together = places.isGroupCountsTogether();
        policy = places.getWaitingPolicy();
        offerHours = places.getOffers().hours();
        offerInWorkingHours = places.getOffers().inWorkingHours();
        namesUntil = RomeTime.local(places.getNamesUntil());
        audiences = new ArrayList<>(
                reader.capacityRules(id).stream().map(AudienceLine::of).toList());
        audiences.add(new AudienceLine());
        categories = names.byCode();
    }

    /** One more empty line for a rule. */
    public void addAudience() {
        audiences.add(new AudienceLine());
    }

    public String save() {
        EventRules rules = new EventRules(
                RomeTime.instant(opensAt),
                RomeTime.instant(closesAt),
                approval == null ? Approval.NONE : approval,
                total,
                perOrganisation,
                together,
                policy == null ? WaitingPolicy.FIRST_COME : policy,
                overbook,
                audiences.stream()
                        .filter(AudienceLine::isRule)
                        .map(AudienceLine::toRule)
                        .toList(),
                new OfferRule(offerHours, offerInWorkingHours),
                RomeTime.instant(namesUntil));
        try {
            events.changeRules(id, view.event().getVersion(), rules);
        } catch (Refusal refusal) {
            overbookOffered = overbookOffered
                    || refusal.reason() == EventReason.CAPACITY_BELOW_TAKEN
                    || refusal.reason() == EventReason.SHARE_BELOW_TAKEN;
            throw refusal;
        }
        PageMessages.done("events", "edit.saved");
        return "/events/places?faces-redirect=true&id=" + id;
    }

    /** Whether the choice to overbook is shown: only after fewer places than are taken were refused. */
    public boolean isOverbookOffered() {
        return overbookOffered;
    }

    public List<Option> getPolicies() {
        return Option.of(WaitingPolicy.class, ui.getLanguage(), FEATURE, "waiting");
    }

    public EventView getView() {
        return Refusal.requireFound(view);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    /** Who can approve; the host where there is one. */
    public List<Option> getApprovals() {
        return Option.of(Approval.class, ui.getLanguage(), FEATURE, "approval").stream()
                .filter(option ->
                        option.value() != Approval.HOST || getView().event().getHost() != null)
                .toList();
    }

    /** Of whom a rule can be. */
    public List<Option> getAudienceOptions() {
        Language language = ui.getLanguage();
        List<Option> options = new ArrayList<>();
        options.add(new Option(RuleSubject.MEMBERS.name(), Texts.get(language, FEATURE, "audience.MEMBERS")));
        options.add(new Option(RuleSubject.GUESTS.name(), Texts.get(language, FEATURE, "audience.GUESTS")));
        categories.forEach((code, name) -> options.add(new Option(
                AudienceLine.key(RuleSubject.CATEGORY, code),
                Texts.get(language, FEATURE, "audience.CATEGORY", name.in(language)))));
        for (Sector sector : Sector.values()) {
            options.add(new Option(
                    AudienceLine.key(RuleSubject.SECTOR, sector.name()),
                    Texts.get(
                            language,
                            FEATURE,
                            "audience.SECTOR",
                            Texts.get(language, "organisations", "sector." + sector.name()))));
        }
        return options;
    }

    public Approval getApproval() {
        return approval;
    }

    public void setApproval(Approval approval) {
        this.approval = approval;
    }

    public List<AudienceLine> getAudiences() {
        return audiences;
    }

    public Integer getOfferHours() {
        return offerHours;
    }

    public void setOfferHours(Integer offerHours) {
        this.offerHours = offerHours;
    }

    public boolean isOfferInWorkingHours() {
        return offerInWorkingHours;
    }

    public void setOfferInWorkingHours(boolean offerInWorkingHours) {
        this.offerInWorkingHours = offerInWorkingHours;
    }

    public LocalDateTime getNamesUntil() {
        return namesUntil;
    }

    public void setNamesUntil(LocalDateTime namesUntil) {
        this.namesUntil = namesUntil;
    }

    public Integer getTotal() {
        return total;
    }

    public void setTotal(Integer total) {
        this.total = total;
    }

    public Integer getPerOrganisation() {
        return perOrganisation;
    }

    public void setPerOrganisation(Integer perOrganisation) {
        this.perOrganisation = perOrganisation;
    }

    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }

    public WaitingPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(WaitingPolicy policy) {
        this.policy = policy;
    }

    public boolean isOverbook() {
        return overbook;
    }

    public void setOverbook(boolean overbook) {
        this.overbook = overbook;
    }
}
