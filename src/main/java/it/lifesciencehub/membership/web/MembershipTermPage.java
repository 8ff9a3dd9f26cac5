package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.membership.MembershipTermRow;
import it.lifesciencehub.membership.MembershipTermService;
import it.lifesciencehub.membership.TermPayment;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A term of a membership and what can be done about its fee; the step that was chosen stands in the address. */
@Named
@ViewScoped
public class MembershipTermPage implements Serializable {

    private static final String FEATURE = "membership";

    @Inject
    private MembershipTermService terms;

    @Inject
    private Ui ui;

    private String id;
    private String term;
    private String step;
    private MembershipTermRow row;
    private LocalDate due;
    private LocalDate paidOn;
    private String amount;
    private String invoiceNumber;
    private boolean settled;
    private String note;
    private String reason;

    public void load() {
        row = terms.find(AddressId.of(id), AddressId.of(term));
        if (step != null && !getSteps().contains(step)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        due = terms.dueIfRequested(row.id());
        boolean paid = row.status() == TermStatus.PAID;
        paidOn = paid ? row.paidOn() : LocalDate.now(RomeTime.ZONE);
        amount = Money.plain(ui.getLanguage(), paid ? row.paidAmount() : row.fee());
        invoiceNumber = row.invoiceNumber();
        note = paid ? row.note() : null;
        settled = paid && row.paidAmount().compareTo(row.fee()) < 0;
    }

    /** What can be done as the fee stands, the usual first. */
    public List<String> getSteps() {
        return switch (row.status()) {
            case PROPOSED -> List.of("request", "pay", "waive", "cancel");
            case REQUESTED -> List.of("pay", "waive", "cancel");
            case PAID -> List.of("correct", "reopen");
            case WAIVED -> List.of("reopen");
            case CANCELLED -> List.of();
        };
    }

    public String request() {
        terms.request(row.id(), row.version());
        return done();
    }

    public String pay() {
        terms.pay(row.id(), row.version(), payment());
        return done();
    }

    public String waive() {
        terms.waive(row.id(), row.version(), reason);
        return done();
    }

    public String cancel() {
        terms.cancel(row.id(), row.version(), reason);
        return done();
    }

    public String correct() {
        terms.correct(row.id(), row.version(), payment(), reason);
        return done();
    }

    public String reopen() {
        terms.reopen(row.id(), row.version(), reason);
        return done();
    }

    private TermPayment payment() {
        return new TermPayment(paidOn, AmountText.parse(amount).orElse(null), invoiceNumber, note, settled);
    }

    private String done() {
        PageMessages.done(FEATURE, "stepDone." + step);
        return "/membership/organisation?faces-redirect=true&id=" + id;
    }

    public boolean isFree() {
        return row.fee().signum() == 0;
    }

    public MembershipTermRow getRow() {
        return row;
    }

    /** The day until which the fee could be paid if it were asked for today. */
    public LocalDate getDue() {
        return due;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
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

    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    public void setInvoiceNumber(String invoiceNumber) {
        this.invoiceNumber = invoiceNumber;
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
