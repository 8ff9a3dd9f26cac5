package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A fee rule in the staff's table. @param size null for every size */
public record MembershipFeeRow(
        Long id,
        long version,
        SizeClass size,
        LocalDate enteredFrom,
        LocalDate enteredUntil,
        LocalDate validFrom,
        BigDecimal amount)
        implements Serializable {

    static MembershipFeeRow of(MembershipFee fee) {
        return new MembershipFeeRow(
                fee.getId(),
                fee.getVersion(),
                fee.getSizeClass(),
                fee.getEnteredFrom(),
                fee.getEnteredUntil(),
                fee.getValidFrom(),
                fee.getAmount());
    }
}
