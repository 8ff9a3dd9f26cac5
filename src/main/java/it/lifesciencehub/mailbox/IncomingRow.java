package it.lifesciencehub.mailbox;

import java.io.Serializable;
import java.time.Instant;

/** A message that came in, in the staff's list. */
public record IncomingRow(
        Long id,
        IncomingKind kind,
        String sender,
        String subject,
        IncomingOutcome outcome,
        String detail,
        Instant receivedAt)
        implements Serializable {}
