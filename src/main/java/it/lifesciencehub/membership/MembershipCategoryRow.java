package it.lifesciencehub.membership;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A category in the staff's list. @param members memberships that last; @param rules of its fee */
public record MembershipCategoryRow(
        Long id,
        LocalisedText name,
        boolean active,
        boolean openToApplications,
        boolean voting,
        TermBasis termBasis,
        Proration proration,
        int paymentDays,
        int graceDays,
        long members,
        long rules)
        implements Serializable {}
