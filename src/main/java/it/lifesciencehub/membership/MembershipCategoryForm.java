package it.lifesciencehub.membership;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A category as staff fill it in. Names of properties are those of the inputs. */
public class MembershipCategoryForm implements Serializable {

    private static final int MAX_NAME = 100;
    private static final int MAX_DESCRIPTION = 1000;
    private static final int MAX_PAYMENT_DAYS = 366;
    private static final int MAX_GRACE_DAYS = 732;

    private String nameIt;
    private String nameEn;
    private String descriptionIt;
    private String descriptionEn;
    private Integer position = 1;
    private boolean active = true;
    private boolean openToApplications;
    private boolean voting;
    private TermBasis termBasis = TermBasis.CALENDAR_YEAR;
    private Proration proration = Proration.MONTHS;
    private Integer paymentDays = 60;
    private Integer graceDays = 90;

    static MembershipCategoryForm of(MembershipCategory category) {
        MembershipCategoryForm form = new MembershipCategoryForm();
        form.nameIt = category.getName().getIt();
        form.nameEn = category.getName().getEn();
        form.descriptionIt = category.getDescription().getIt();
        form.descriptionEn = category.getDescription().getEn();
        form.position = category.getPosition();
        form.active = category.isActive();
        form.openToApplications = category.isOpenToApplications();
        form.voting = category.isVoting();
        form.termBasis = category.getTermBasis();
        form.proration = category.getProration();
        form.paymentDays = category.getPaymentDays();
        form.graceDays = category.getGraceDays();
        return form;
    }

    void applyTo(MembershipCategory category) {
        category.describe(new LocalisedText(nameIt, nameEn), new LocalisedText(descriptionIt, descriptionEn), position);
        category.open(active, openToApplications, voting);
        category.setTerms(termBasis, proration, paymentDays, graceDays);
    }

    /** Every problem that there is, by the name of the input. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        checkName("nameIt", nameIt, problems);
        checkName("nameEn", nameEn, problems);
        checkLength("descriptionIt", descriptionIt, MAX_DESCRIPTION, problems);
        checkLength("descriptionEn", descriptionEn, MAX_DESCRIPTION, problems);
        if (position == null || position < 0 || position > 999) {
            problems.add(new Problem("position", MembershipReason.POSITION_NOT_POSSIBLE));
        }
        checkDays("paymentDays", paymentDays, MAX_PAYMENT_DAYS, problems);
        checkDays("graceDays", graceDays, MAX_GRACE_DAYS, problems);
        if (termBasis == null) {
            problems.add(new Problem("termBasis", CommonReason.REQUIRED));
        }
        if (proration == null) {
            problems.add(new Problem("proration", CommonReason.REQUIRED));
        }
        return problems;
    }

    private static void checkName(String field, String name, List<Problem> problems) {
        if (name == null || name.isBlank()) {
            problems.add(new Problem(field, CommonReason.REQUIRED));
        }
        checkLength(field, name, MAX_NAME, problems);
    }

    private static void checkLength(String field, String text, int most, List<Problem> problems) {
        if (text != null && text.strip().length() > most) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, most));
        }
    }

    private static void checkDays(String field, Integer days, int most, List<Problem> problems) {
        if (days == null || days < 0 || days > most) {
            problems.add(new Problem(field, MembershipReason.DAYS_NOT_POSSIBLE, most));
        }
    }

    public String getNameIt() {
        return nameIt;
    }

    public void setNameIt(String nameIt) {
        this.nameIt = nameIt;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescriptionIt() {
        return descriptionIt;
    }

    public void setDescriptionIt(String descriptionIt) {
        this.descriptionIt = descriptionIt;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isOpenToApplications() {
        return openToApplications;
    }

    public void setOpenToApplications(boolean openToApplications) {
        this.openToApplications = openToApplications;
    }

    public boolean isVoting() {
        return voting;
    }

    public void setVoting(boolean voting) {
        this.voting = voting;
    }

    public TermBasis getTermBasis() {
        return termBasis;
    }

    public void setTermBasis(TermBasis termBasis) {
        this.termBasis = termBasis;
    }

    public Proration getProration() {
        return proration;
    }

    public void setProration(Proration proration) {
        this.proration = proration;
    }

    public Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(Integer paymentDays) {
        this.paymentDays = paymentDays;
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }
}
