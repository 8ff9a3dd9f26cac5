package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventReason;
import it.lifesciencehub.events.EventRules;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** Who gets a place: registration window, approval, capacity, waiting list. */
@Named
@ViewScoped
public class EventPlacesPage implements Serializable {

    @EJB
    private EventService events;

    @EJB
    private EventPageService reader;

    @Inject
    private Ui ui;

    private Long id;
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private boolean approval;
    private Integer total;
    private Integer perOrganisation;
    private boolean together;
    private WaitingPolicy policy;
    private boolean overbook;
    private boolean overbookOffered;
    private EventView view;

    public void load() {
        view = reader.open(id);
        Event event = view.event();
        EventPlaces places = view.places();
        opensAt = RomeTime.local(event.getRegistrationOpensAt());
        closesAt = RomeTime.local(event.getRegistrationClosesAt());
        approval = event.isApprovalRequired();
        total = places.getCapacityTotal();
        perOrganisation = places.getCapacityPerOrganisation();
        together = places.isGroupCountsTogether();
        policy = places.getWaitingPolicy();
    }

    public String save() {
        EventRules rules = new EventRules(
                RomeTime.instant(opensAt),
                RomeTime.instant(closesAt),
                approval,
                total,
                perOrganisation,
                together,
                policy == null ? WaitingPolicy.FIRST_COME : policy,
                overbook);
        try {
            events.changeRules(id, view.event().getVersion(), rules);
        } catch (Refusal refusal) {
            overbookOffered = overbookOffered || refusal.reason() == EventReason.CAPACITY_BELOW_TAKEN;
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
        return Option.of(WaitingPolicy.class, ui.getLanguage(), "events", "waiting");
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

    public boolean isApproval() {
        return approval;
    }

    public void setApproval(boolean approval) {
        this.approval = approval;
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
