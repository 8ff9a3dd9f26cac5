package it.lifesciencehub.positions;

import java.io.Serializable;
import java.time.Instant;

/** A vote in an open ballot. */
public record BallotVoteRow(BallotChoice choice, String reason, String castBy, Instant castAt)
        implements Serializable {}
