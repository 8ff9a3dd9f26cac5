package it.lifesciencehub.renewals;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A reminder that went out. */
public record ReminderRow(
        Long id,
        Long organisationId,
        String organisation,
        Long termId,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        LocalDate dueOn,
        Instant sentAt,
        String recipients)
        implements Serializable {}
