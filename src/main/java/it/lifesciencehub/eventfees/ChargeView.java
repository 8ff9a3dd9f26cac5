package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A charge with what its pages and its document need.
 *
 * @param organisation in whose name the person comes, or null
 * @param left still to be paid
 * @param toReturn to be given back
 * @param keptUntil the last day on which the place is kept unpaid, or null where it does not go back by itself
 * @param payments oldest first
 */
public record ChargeView(
        Long id,
        String number,
        Long registrationId,
        Long eventId,
        String eventSlug,
        LocalisedText event,
        Instant startsAt,
        Instant endsAt,
        String personName,
        String organisation,
        BigDecimal amount,
        BigDecimal paid,
        BigDecimal left,
        BigDecimal toReturn,
        LocalisedText vatNote,
        LocalDate madeOn,
        LocalDate dueOn,
        LocalDate keptUntil,
        ChargeState state,
        String holder,
        String iban,
        String bic,
        String cause,
        List<PaymentRow> payments)
        implements Serializable {}
