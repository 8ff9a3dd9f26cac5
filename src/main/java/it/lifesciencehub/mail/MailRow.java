package it.lifesciencehub.mail;

import java.time.Instant;

/** A mail in the staff's list. */
public record MailRow(
        Long id,
        String kind,
        String recipientName,
        String recipientAddress,
        String subject,
        MailStatus status,
        int attempts,
        Instant createdAt,
        Instant sentAt,
        Instant nextAttemptAt) {}
