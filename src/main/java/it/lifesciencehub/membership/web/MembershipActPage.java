package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipAct;
import it.lifesciencehub.membership.MembershipCategoryRow;
import it.lifesciencehub.membership.MembershipCategoryService;
import it.lifesciencehub.membership.MembershipFile;
import it.lifesciencehub.membership.MembershipReason;
import it.lifesciencehub.membership.MembershipService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Before a step with a membership: its day, its reason, and what it means. */
@Named
@ViewScoped
public class MembershipActPage implements Serializable {

    private static final String FEATURE = "membership";

    @Inject
    private MembershipService memberships;

    @Inject
    private MembershipCategoryService categories;

    @Inject
    private Ui ui;

    private String id;
    private String act;
    private MembershipAct step;
    private MembershipFile file;
    private Long category;
    private LocalDate day;
    private String reason;

    public void load() {
        step = Arrays.stream(MembershipAct.values())
                .filter(constant -> slug(constant).equals(act))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        file = memberships.file(AddressId.of(id));
        boolean possible = step == MembershipAct.BEGIN
                ? file.mayBegin()
                : file.current() != null && file.current().acts().contains(step);
        if (!possible) {
            throw new Refusal(MembershipReason.ACT_NOT_POSSIBLE);
        }
        day = step == MembershipAct.GIVE_NOTICE ? null : LocalDate.now(RomeTime.ZONE);
    }

    public String take() {
        switch (step) {
            case BEGIN -> memberships.begin(file.organisationId(), category, day, reason);
            case CHANGE_CATEGORY ->
                memberships.changeCategory(file.current().id(), file.current().version(), category, day, reason);
            default -> memberships.act(file.current().id(), file.current().version(), step, day, reason);
        }
        PageMessages.done(
                FEATURE,
                "form.done",
                Texts.get(ui.getLanguage(), FEATURE, "act." + step).toLowerCase(Locale.ROOT));
        return "/membership/organisation?faces-redirect=true&id=" + id;
    }

    /** The last segment of the address of an act's page. */
    static String slug(MembershipAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Active ones, without the present one. */
    public List<Option> getCategories() {
        Long present = step == MembershipAct.CHANGE_CATEGORY ? file.current().categoryId() : null;
        return categories.list().stream()
                .filter(MembershipCategoryRow::active)
                .filter(row -> !row.id().equals(present))
                .map(row -> new Option(row.id(), row.name().in(ui.getLanguage())))
                .toList();
    }

    public boolean isWithCategory() {
        return step == MembershipAct.BEGIN || step == MembershipAct.CHANGE_CATEGORY;
    }

    /** Whether the step takes something away, so that its button warns. */
    public boolean isGrave() {
        return step == MembershipAct.SUSPEND || step == MembershipAct.RESIGN || step == MembershipAct.GIVE_NOTICE;
    }

    public boolean isReasonNeeded() {
        return step.isReasonNeeded();
    }

    public MembershipAct getStep() {
        return step;
    }

    public MembershipFile getFile() {
        return file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
