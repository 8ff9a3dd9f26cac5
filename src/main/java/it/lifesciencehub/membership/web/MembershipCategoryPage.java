package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.membership.FeeExample;
import it.lifesciencehub.membership.MembershipCategoryDetail;
import it.lifesciencehub.membership.MembershipCategoryForm;
import it.lifesciencehub.membership.MembershipCategoryService;
import it.lifesciencehub.membership.MembershipFeeCommand;
import it.lifesciencehub.membership.MembershipFeeRow;
import it.lifesciencehub.membership.Proration;
import it.lifesciencehub.membership.TermBasis;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Money;
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
import java.time.LocalDate;
import java.util.List;

/** A new category, or one with its fee rules and an example of what they come to. */
@Named
@ViewScoped
public class MembershipCategoryPage implements Serializable {

    private static final String FEATURE = "membership";

    @Inject
    private MembershipCategoryService categories;

    @Inject
    private Ui ui;

    private String id;
    private String fee;
    private SizeClass exampleSize;
    private LocalDate exampleEntered;
    private MembershipCategoryDetail detail;
    private MembershipCategoryForm form = new MembershipCategoryForm();
    private MembershipFeeRow selected;
    private SizeClass size;
    private LocalDate enteredFrom;
    private LocalDate enteredUntil;
    private LocalDate validFrom;
    private String amount;

    public void load() {
        LocalDate today = LocalDate.now(RomeTime.ZONE);
        validFrom = LocalDate.of(today.getYear(), 1, 1);
        if (exampleEntered == null) {
            exampleEntered = LocalDate.of(today.getYear() + 1, 5, 15);
            exampleSize = SizeClass.MEDIUM;
        }
        if (id == null) {
            form.setPosition(categories.list().size() + 1);
            return;
        }
        detail = categories.find(AddressId.of(id));
        form = detail.form();
        if (fee != null) {
            select(AddressId.of(fee));
        }
    }

    private void select(Long feeId) {
        selected = detail.fees().stream()
                .filter(row -> row.id().equals(feeId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        size = selected.size();
        enteredFrom = selected.enteredFrom();
        enteredUntil = selected.enteredUntil();
        validFrom = selected.validFrom();
        amount = Money.plain(ui.getLanguage(), selected.amount());
    }

    public String save() {
        if (detail == null) {
            Long created = categories.create(form);
            PageMessages.done(FEATURE, "category.created", name());
            return here(created);
        }
        categories.change(detail.id(), detail.version(), form);
        PageMessages.done(FEATURE, "category.saved", name());
        return here(detail.id());
    }

    public String saveFee() {
        MembershipFeeCommand command = new MembershipFeeCommand(
                size,
                enteredFrom,
                enteredUntil,
                validFrom,
                AmountText.parse(amount).orElse(null));
        if (selected == null) {
            categories.addFee(detail.id(), command);
            PageMessages.done(FEATURE, "category.feeAdded");
        } else {
            categories.changeFee(selected.id(), selected.version(), command);
            PageMessages.done(FEATURE, "category.feeSaved");
        }
        return here(detail.id());
    }

    public String deleteFee() {
        categories.deleteFee(selected.id(), selected.version());
        PageMessages.done(FEATURE, "category.feeDeleted");
        return here(detail.id());
    }

    public String delete() {
        categories.delete(detail.id(), detail.version());
        PageMessages.done(FEATURE, "category.deleted", name());
        return "/membership/categories?faces-redirect=true";
    }

    /** What the company of the example pays, for its first term and the next one. */
    public List<FeeExample> getExample() {
        return detail == null ? List.of() : categories.example(detail.id(), exampleSize, exampleEntered);
    }

    private String name() {
        return ui.pick(form.getNameIt(), form.getNameEn());
    }

    private static String here(Long id) {
        return "/membership/category?faces-redirect=true&id=" + id;
    }

    public List<Option> getBases() {
        return Option.of(TermBasis.class, ui.getLanguage(), FEATURE, "basis");
    }

    public List<Option> getProrations() {
        return Option.of(Proration.class, ui.getLanguage(), FEATURE, "proration");
    }

    public List<Option> getSizes() {
        return Option.of(SizeClass.class, ui.getLanguage(), "organisations", "size");
    }

    public MembershipCategoryDetail getDetail() {
        return detail;
    }

    public MembershipCategoryForm getForm() {
        return form;
    }

    /** The rule that is being changed, or null. */
    public MembershipFeeRow getSelected() {
        return selected;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFee() {
        return fee;
    }

    public void setFee(String fee) {
        this.fee = fee;
    }

    public SizeClass getExampleSize() {
        return exampleSize;
    }

    public void setExampleSize(SizeClass exampleSize) {
        this.exampleSize = exampleSize;
    }

    public LocalDate getExampleEntered() {
        return exampleEntered;
    }

    public void setExampleEntered(LocalDate exampleEntered) {
        this.exampleEntered = exampleEntered;
    }

    public SizeClass getSize() {
        return size;
    }

    public void setSize(SizeClass size) {
        this.size = size;
    }

    public LocalDate getEnteredFrom() {
        return enteredFrom;
    }

    public void setEnteredFrom(LocalDate enteredFrom) {
        this.enteredFrom = enteredFrom;
    }

    public LocalDate getEnteredUntil() {
        return enteredUntil;
    }

    public void setEnteredUntil(LocalDate enteredUntil) {
        this.enteredUntil = enteredUntil;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
