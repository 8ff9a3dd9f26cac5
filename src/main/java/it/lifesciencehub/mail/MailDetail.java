package it.lifesciencehub.mail;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * A mail as staff read it.
 *
 * @param readable whether the caller may read its words; text and calendar are null where not
 * @param forgotten whether its words are no longer stored
 * @param sendableAgain whether it can be sent again now
 */
public record MailDetail(
        Long id,
        long version,
        String messageId,
        String kind,
        String recipientName,
        String recipientAddress,
        MailReason reason,
        Language language,
        String subject,
        String replyTo,
        String text,
        String calendar,
        String calendarMethod,
        MailStatus status,
        SuppressionCause suppressedBecause,
        int attempts,
        Instant createdAt,
        Instant sentAt,
        Instant nextAttemptAt,
        String lastError,
        boolean readable,
        boolean forgotten,
        boolean sendableAgain)
        implements Serializable {}
