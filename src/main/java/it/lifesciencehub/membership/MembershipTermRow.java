package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A term and its fee as staff see it. */
public record MembershipTermRow(
        Long id,
        long version,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalisedText category,
        SizeClass size,
        BigDecimal fee,
        TermStatus status,
        LocalDate dueOn,
        boolean overdue,
        Instant requestedAt,
        LocalDate paidOn,
        BigDecimal paidAmount,
        String invoiceNumber,
        String note)
        implements Serializable {

    static MembershipTermRow of(MembershipTerm term, LocalDate today) {
        return new MembershipTermRow(
                term.getId(),
                term.getVersion(),
                term.getStartsOn(),
                term.getEndsOn(),
                term.getCategory().getName(),
                term.getSizeClass(),
                term.getFee(),
                term.getStatus(),
                term.getDueOn(),
                term.isOverdue(today),
                term.getRequestedAt(),
                term.getPaidOn(),
                term.getPaidAmount(),
                term.getInvoiceNumber(),
                term.getNote());
    }
}
