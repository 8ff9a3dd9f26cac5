package it.lifesciencehub.invitations;

import java.io.Serializable;
import java.time.Instant;

/**
 * A campaign that has begun and has to do with an event.
 *
 * @param followUp whether it wrote to those who came or did not come; else it invited
 */
public record EventMailing(Long id, String name, boolean followUp, Instant startedAt, long sent, long answered)
        implements Serializable {}
