package it.lifesciencehub.renewals.web;

import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.membership.MembershipReason;
import it.lifesciencehub.membership.TermPayment;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.membership.TermWords;
import it.lifesciencehub.renewals.PaymentRow;
import it.lifesciencehub.renewals.PaymentService;
import it.lifesciencehub.renewals.PaymentTotals;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Fees that are to come in, and the form for one payment after the other: search, enter, fill, enter, search again. The
 * day of the last payment is offered for the next one.
 */
@Named
@ViewScoped
public class PaymentsPage implements Serializable {

    private static final String FEATURE = "renewals";

    @Inject
    private PaymentService payments;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String words;
    private Boolean late;
    private Integer number;
    private String term;
    private String done;
    private LocalDate day;
    private Page<PaymentRow> page = Page.empty();
    private PaymentTotals totals;
    private PaymentRow selected;
    private PaymentRow recorded;

    private LocalDate paidOn;
    private String amount;
    private String invoiceNumber;
    private String note;
    private boolean settled;

    public void load() {
        page = payments.open(words, Boolean.TRUE.equals(late), PageRequest.of(number));
        totals = payments.totals();
        recorded = done == null ? null : paid(payments.find(AddressId.of(done)));
        boolean single = words != null && page.total() == 1;
        selected = term != null
                ? open(payments.find(AddressId.of(term)))
                : single ? page.rows().get(0) : null;
        if (selected != null) {
            paidOn = day == null || day.isAfter(getToday()) ? getToday() : day;
            amount = typed(selected.fee());
        }
    }

    private static PaymentRow open(PaymentRow row) {
        return row.status() == TermStatus.REQUESTED ? row : null;
    }

    private static PaymentRow paid(PaymentRow row) {
        return row.status() == TermStatus.PAID ? row : null;
    }

    /** As it is typed in the page's language: 1250,00. */
    private String typed(BigDecimal fee) {
        String plain = fee.toPlainString();
        return "it".equals(ui.getLang()) ? plain.replace('.', ',') : plain;
    }

    public String record() {
        BigDecimal euro = AmountText.parse(amount).orElse(null);
        if (euro == null && amount != null && !amount.isBlank()) {
            throw new Refusal(List.of(new Refusal.Problem("amount", MembershipReason.AMOUNT_NOT_POSSIBLE)));
        }
        payments.record(
                selected.termId(), selected.version(), new TermPayment(paidOn, euro, invoiceNumber, note, settled));
        return "/renewals/payments?faces-redirect=true&done=" + selected.termId() + "&day=" + paidOn
                + (Boolean.TRUE.equals(late) ? "&late=true" : "");
    }

    public String undo() {
        payments.undo(recorded.termId(), Texts.get(ui.getLanguage(), FEATURE, "payments.undoReason"));
        PageMessages.done(FEATURE, "payments.undone", recorded.organisation());
        return "/renewals/payments?faces-redirect=true&term=" + recorded.termId();
    }

    public String term(PaymentRow row) {
        return TermWords.of(ui.getLanguage(), row.startsOn(), row.endsOn());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }

    public Page<PaymentRow> getPage() {
        return page;
    }

    public PaymentTotals getTotals() {
        return totals;
    }

    public PaymentRow getSelected() {
        return selected;
    }

    public PaymentRow getRecorded() {
        return recorded;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Boolean getLate() {
        return late;
    }

    public void setLate(Boolean late) {
        this.late = late;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }
}
