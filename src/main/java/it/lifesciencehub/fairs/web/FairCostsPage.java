package it.lifesciencehub.fairs.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.fairs.CostDesk;
import it.lifesciencehub.fairs.CostForm;
import it.lifesciencehub.fairs.CostSplit;
import it.lifesciencehub.fairs.FairCostService;
import it.lifesciencehub.fairs.FairReason;
import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a stand costs, what each company bears of it, and what was published and paid. */
@Named
@ViewScoped
public class FairCostsPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private FairCostService costs;

    @Inject
    private Ui ui;

    private String id;
    private Long costId;
    private EventView event;
    private CostDesk desk;
    private CostForm form = new CostForm();
    private Long payer;
    private String paid;
    private LocalDate paidOn;

    public void load() {
        event = events.open(AddressId.of(id));
        desk = costs.desk(event.event().getId(), ui.getLanguage());
        desk.costs().stream().filter(one -> one.id().equals(costId)).forEach(one -> form = one.form());
    }

    public String save() {
        costs.save(event.event().getId(), form);
        return done("costs.saved");
    }

    public String remove(Long which) {
        costs.remove(event.event().getId(), which);
        return done("costs.removed");
    }

    public String publish() {
        PageMessages.done(
                FairDeskPage.FEATURE,
                "costs.published",
                costs.publish(event.event().getId()));
        return here();
    }

    public String pay() {
        BigDecimal amount = AmountText.parse(paid)
                .orElseThrow(() -> new Refusal(List.of(new Refusal.Problem("paid", FairReason.AMOUNT_NOT_VALID))));
        costs.paid(payer, amount, paidOn);
        return done("costs.payNoted");
    }

    public String forgetPayment() {
        costs.paid(payer, null, null);
        return done("costs.payForgotten");
    }

    private String done(String key) {
        PageMessages.done(FairDeskPage.FEATURE, key);
        return here();
    }

    private String here() {
        return "/fairs/costs?faces-redirect=true&id=" + id;
    }

    public List<Option> getSplits() {
        return Option.of(CostSplit.class, ui.getLanguage(), FairDeskPage.FEATURE, "split");
    }

    public List<Option> getCompanies() {
        return desk.companies().stream()
                .map(one -> new Option(one.requestId(), one.name()))
                .toList();
    }

    public List<Option> getPayers() {
        return desk.companies().stream()
                .filter(one -> one.number() > 0)
                .map(one -> new Option(one.requestId(), one.name()))
                .toList();
    }

    public EventView getEvent() {
        return event;
    }

    public CostDesk getDesk() {
        return desk;
    }

    public CostForm getForm() {
        return form;
    }

    public Long getPayer() {
        return payer;
    }

    public void setPayer(Long payer) {
        this.payer = payer;
    }

    public String getPaid() {
        return paid;
    }

    public void setPaid(String paid) {
        this.paid = paid;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public Long getCostId() {
        return costId;
    }

    public void setCostId(Long costId) {
        this.costId = costId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
