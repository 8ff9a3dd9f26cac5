package it.lifesciencehub.mailbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether and how the mailbox is read.
 *
 * @param set whether a mailbox is set at all
 * @param lookedAt when it was last looked into, or null
 * @param error what went wrong then, or null
 */
public record MailboxState(boolean set, Instant lookedAt, String error) implements Serializable {}
