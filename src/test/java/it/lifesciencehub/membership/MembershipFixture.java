package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.LocalisedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Categories, rules and terms as tests need them, without a database. */
final class MembershipFixture {

    static final Instant NOW = Instant.parse("2027-05-15T08:00:00Z");
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private MembershipFixture() {}

    static MembershipCategory aCategory(TermBasis basis, Proration proration) {
        MembershipCategory category = new MembershipCategory("ordinary");
        category.describe(new LocalisedText("Ordinario", "Ordinary"), new LocalisedText("", ""), 1);
        category.setTerms(basis, proration, 60, 90);
        return category;
    }

    static MembershipFee aRule(SizeClass size, LocalDate from, LocalDate until, LocalDate validFrom, String amount) {
        MembershipFee rule = new MembershipFee(null);
        rule.say(size, from, until, validFrom, new BigDecimal(amount));
        return rule;
    }

    static MembershipFee aRule(SizeClass size, String amount) {
        return aRule(size, null, null, LONG_AGO, amount);
    }

    static Membership aMembership(MembershipCategory category, LocalDate enteredOn, SizeClass size) {
        Organisation organisation = new Organisation("Biotecnologie", OrganisationKind.COMPANY, NOW);
        organisation.classify(OrganisationKind.COMPANY, size, Set.of());
        return new Membership(organisation, category, enteredOn, NOW);
    }

    /** A proposed term of the rest of 2027. */
    static MembershipTerm aTerm(String fee) {
        MembershipCategory category = aCategory(TermBasis.CALENDAR_YEAR, Proration.MONTHS);
        LocalDate enteredOn = LocalDate.of(2027, 5, 15);
        return new MembershipTerm(
                aMembership(category, enteredOn, SizeClass.MEDIUM),
                category,
                SizeClass.MEDIUM,
                TermPolicy.first(TermBasis.CALENDAR_YEAR, enteredOn),
                new BigDecimal(fee),
                null,
                NOW);
    }
}
