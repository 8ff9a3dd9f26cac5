package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.LocalisedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Categories, rules and terms as tests need them, without a database, and what the feature alone may do to them, for
 * tests of those that build on it.
 */
public final class MembershipFixture {

    public static final Instant NOW = Instant.parse("2027-05-15T08:00:00Z");
    public static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private MembershipFixture() {}

    public static MembershipCategory aCategory(TermBasis basis, Proration proration) {
        return aCategory("ordinary", new LocalisedText("Ordinario", "Ordinary"), basis, proration);
    }

    /** 60 days to pay and 90 of grace. */
    public static MembershipCategory aCategory(String code, LocalisedText name, TermBasis basis, Proration proration) {
        MembershipCategory category = new MembershipCategory(code);
        category.describe(name, new LocalisedText("", ""), 99);
        category.setTerms(basis, proration, 60, 90);
        return category;
    }

    public static void openToApplications(MembershipCategory category) {
        category.open(true, true, false);
    }

    public static MembershipFee aRule(
            SizeClass size, LocalDate from, LocalDate until, LocalDate validFrom, String amount) {
        MembershipFee rule = new MembershipFee(null);
        rule.say(size, from, until, validFrom, new BigDecimal(amount));
        return rule;
    }

    public static MembershipFee aRuleOf(MembershipCategory category, SizeClass size, BigDecimal amount) {
        MembershipFee rule = new MembershipFee(category);
        rule.say(size, null, null, LONG_AGO, amount);
        return rule;
    }

    public static MembershipFee aRule(SizeClass size, String amount) {
        return aRule(size, null, null, LONG_AGO, amount);
    }

    public static Membership aMembership(MembershipCategory category, LocalDate enteredOn, SizeClass size) {
        Organisation organisation = new Organisation("Biotecnologie", OrganisationKind.COMPANY, NOW);
        organisation.classify(OrganisationKind.COMPANY, size, Set.of());
        return new Membership(organisation, category, enteredOn, NOW);
    }

    /** A proposed term of the rest of 2027. */
    public static MembershipTerm aTerm(String fee) {
        MembershipCategory category = aCategory(TermBasis.CALENDAR_YEAR, Proration.MONTHS);
        return aTerm(aMembership(category, LocalDate.of(2027, 5, 15), SizeClass.MEDIUM), fee);
    }

    /** The first term of a membership, proposed, to the end of the year. */
    public static MembershipTerm aTerm(Membership membership, String fee) {
        return new MembershipTerm(
                membership,
                membership.getCategory(),
                membership.getOrganisation().getSizeClass(),
                TermPolicy.first(TermBasis.CALENDAR_YEAR, membership.getEnteredOn()),
                new BigDecimal(fee),
                null,
                NOW);
    }

    public static void act(Membership membership, MembershipAct act, LocalDate day) {
        membership.act(act, day, NOW);
    }

    public static void request(MembershipTerm term, LocalDate dueOn, Instant at) {
        term.request(dueOn, at);
    }

    public static void pay(MembershipTerm term, TermPayment payment, LocalDate today) {
        term.pay(payment, today);
    }

    public static void waive(MembershipTerm term) {
        term.waive("Accordo");
    }

    public static void cancel(MembershipTerm term) {
        term.cancel("Errore");
    }
}
