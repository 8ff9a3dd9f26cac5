package it.lifesciencehub.positions;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an organisation says to a shared position.
 *
 * @param backs null where it has said nothing; then the rest is null as well
 */
public record BackingRow(
        Long organisationId, String organisation, Boolean backs, String note, Instant saidAt, String saidBy)
        implements Serializable {}
