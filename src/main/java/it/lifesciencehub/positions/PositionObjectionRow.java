package it.lifesciencehub.positions;

import java.io.Serializable;
import java.time.Instant;

/** An organisation's objection. */
public record PositionObjectionRow(int textNumber, String organisation, String author, String words, Instant raisedAt)
        implements Serializable {}
