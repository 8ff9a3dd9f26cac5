package it.lifesciencehub.audit;

import java.io.Serializable;
import java.time.Instant;

/** A line of the trail in the staff's list. */
public record AuditRow(
        Instant at,
        String actor,
        String action,
        String subjectType,
        Long subjectId,
        String subject,
        String detail,
        String remoteAddress)
        implements Serializable {}
