package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.TermSpan;
import it.lifesciencehub.organisations.SizeClass;
import java.math.BigDecimal;

/**
 * What a run finds about a membership.
 *
 * @param span of the next term, or null where there is none to speak of
 * @param fee of that term in euro, or null where it is not known or not asked
 */
record RenewalFinding(
        RenewalOutcome outcome, MembershipCategory category, SizeClass sizeClass, TermSpan span, BigDecimal fee) {}
