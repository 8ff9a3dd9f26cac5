package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A membership in the staff's list.
 *
 * @param endsOn the last day, where there is one
 * @param paidUntil the end of the latest term that is paid or waived, or null
 * @param owed what is asked for and not paid, or null
 * @param dueOn the earliest day of it, or null
 */
public record MembershipRow(
        Long id,
        Long organisationId,
        String organisation,
        String municipality,
        String vatNumber,
        SizeClass size,
        String categoryIt,
        String categoryEn,
        MembershipStatus status,
        LocalDate enteredOn,
        LocalDate endsOn,
        LocalDate paidUntil,
        BigDecimal owed,
        LocalDate dueOn)
        implements Serializable {

    /** As it comes from the database, without its fees. */
    public MembershipRow(
            Long id,
            Long organisationId,
            String organisation,
            String municipality,
            String vatNumber,
            SizeClass size,
            String categoryIt,
            String categoryEn,
            MembershipStatus status,
            LocalDate enteredOn,
            LocalDate endsOn) {
        this(
                id,
                organisationId,
                organisation,
                municipality,
                vatNumber,
                size,
                categoryIt,
                categoryEn,
                status,
                enteredOn,
                endsOn,
                null,
                null,
                null);
    }

    MembershipRow with(MembershipFees fees) {
        return new MembershipRow(
                id,
                organisationId,
                organisation,
                municipality,
                vatNumber,
                size,
                categoryIt,
                categoryEn,
                status,
                enteredOn,
                endsOn,
                fees.paidUntil(),
                fees.owed(),
                fees.dueOn());
    }

    public String category(Language language) {
        return LocalisedText.pick(language, categoryIt, categoryEn);
    }
}
