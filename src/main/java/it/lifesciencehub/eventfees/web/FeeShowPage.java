package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.ChargeService;
import it.lifesciencehub.eventfees.ChargeView;
import it.lifesciencehub.eventfees.FeeReason;
import it.lifesciencehub.eventfees.PaymentDraft;
import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One charge for staff: payments recorded, given back, undone. */
@Named
@ViewScoped
public class FeeShowPage implements Serializable {

    private static final String FEATURE = "eventfees";

    @EJB
    private ChargeService charges;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String id;
    private ChargeView view;
    private LocalDate paidOn;
    private String amount;
    private String note;

    public void load() {
        view = charges.find(AddressId.of(id));
        paidOn = RomeTime.today(clock);
        BigDecimal proposed = isReturning() ? view.toReturn() : view.left();
        amount = proposed.signum() == 0 ? "" : Money.plain(ui.getLanguage(), proposed);
    }

    public String record() {
        charges.record(view.id(), draft());
        return done("show.recorded");
    }

    public String giveBack() {
        charges.giveBack(view.id(), draft());
        return done("show.givenBack");
    }

    public String undo(Long payment) {
        charges.undo(payment);
        return done("show.undone");
    }

    private PaymentDraft draft() {
        BigDecimal euro = AmountText.parse(amount)
                .orElseThrow(() -> new Refusal(List.of(new Refusal.Problem("amount", FeeReason.AMOUNT_NOT_VALID))));
        return new PaymentDraft(paidOn, euro, note);
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key);
        return "/eventfees/show?faces-redirect=true&id=" + view.id();
    }

    /** Whether the form is for money that goes back rather than for money that comes. */
    public boolean isReturning() {
        return view.toReturn().signum() > 0;
    }

    public ChargeView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
