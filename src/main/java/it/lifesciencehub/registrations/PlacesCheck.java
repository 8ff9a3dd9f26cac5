package it.lifesciencehub.registrations;

import java.io.Serializable;
import java.util.List;

/**
 * What a recount of an event's registrations found.
 *
 * @param right whether the stored counters equal the recount and every rule is kept
 * @param overdrawnOrganisations names of organisations with more places than their share
 */
public record PlacesCheck(
        int confirmed,
        int waiting,
        int requested,
        int storedConfirmed,
        int storedWaiting,
        int storedRequested,
        List<String> overdrawnOrganisations,
        boolean right)
        implements Serializable {}
