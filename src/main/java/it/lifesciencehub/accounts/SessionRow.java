package it.lifesciencehub.accounts;

import java.io.Serializable;
import java.time.Instant;

/** A browser in which a person is signed in, in their own list. */
public record SessionRow(
        Long id, Instant createdAt, Instant lastSeenAt, String remoteAddress, String userAgent, boolean current)
        implements Serializable {}
