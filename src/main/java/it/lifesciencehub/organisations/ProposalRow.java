package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.Instant;

/** A proposal in the staff's queue. */
public record ProposalRow(
        Long id, Long organisationId, String organisation, Instant openedAt, ProposalStatus status, long fields)
        implements Serializable {}
