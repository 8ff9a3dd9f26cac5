package it.lifesciencehub.newsletters;

import java.io.Serializable;

/**
 * What became of a newsletter. Nothing is known of who has opened it.
 *
 * @param waiting mails in the outbox that have not left yet
 * @param ended who has unsubscribed by its link
 */
public record NewsletterOutcome(long sent, long waiting, long bounced, long leftOut, long ended)
        implements Serializable {}
