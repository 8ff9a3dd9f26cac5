package it.lifesciencehub.mail;

import java.time.Instant;

/**
 * What became of a mail that a worker had claimed.
 *
 * @param domain its recipient's
 * @param secret whether what it says is forgotten once it is sent
 * @param claim when the worker's claim ends
 * @param error what the mail server said, or null
 */
record MailOutcome(Long mailId, String domain, boolean secret, Instant claim, Kind kind, String error) {

    enum Kind {
        /** The mail server has taken it. */
        DELIVERED,
        /** Not tried, or not because of itself: it waits as before. */
        LET_GO,
        /** Its recipient's domain takes nothing for the time being. */
        DOMAIN_BUSY,
        /** It failed, and may succeed later. */
        FAILED,
        /** It will never be taken. */
        REFUSED
    }

    static MailOutcome of(MailMessage mail, Kind kind, String error) {
        return new MailOutcome(
                mail.getId(), mail.getRecipientDomain(), mail.isSecret(), mail.getClaimedUntil(), kind, error);
    }
}
