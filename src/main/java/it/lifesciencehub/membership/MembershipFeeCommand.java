package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Refusal.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A fee rule as staff fill it in. @param size null for every size; @param amount for a whole year, in euro */
public record MembershipFeeCommand(
        SizeClass size, LocalDate enteredFrom, LocalDate enteredUntil, LocalDate validFrom, BigDecimal amount)
        implements Serializable {

    /** Every problem that there is, by the name of the input. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!Money.isAmount(amount)) {
            problems.add(new Problem("amount", MembershipReason.AMOUNT_NOT_POSSIBLE));
        }
        if (validFrom == null) {
            problems.add(new Problem("validFrom", CommonReason.REQUIRED));
        }
        if (enteredFrom != null && enteredUntil != null && enteredUntil.isBefore(enteredFrom)) {
            problems.add(new Problem("enteredUntil", MembershipReason.SPAN_BACKWARDS));
        }
        return problems;
    }

    /** Whether the rule is for the same cases from the same day, so that one of them would never count. */
    boolean isTwinOf(MembershipFee rule) {
        return size == rule.getSizeClass()
                && Objects.equals(enteredFrom, rule.getEnteredFrom())
                && Objects.equals(enteredUntil, rule.getEnteredUntil())
                && Objects.equals(validFrom, rule.getValidFrom());
    }
}
