package it.lifesciencehub.certificates;

import java.io.Serializable;
import java.time.Instant;

/** A certificate in staff's list. @param revokedAt null while it is valid */
public record CertificateRow(
        Long id,
        String number,
        String personName,
        String organisation,
        Instant issuedAt,
        Instant revokedAt,
        String revokeReason)
        implements Serializable {}
