package it.lifesciencehub.registrations;

import java.io.Serializable;

/**
 * What became of one person's wish for a place.
 *
 * @param already whether the person had, or waited for, a place before this request
 */
public record PlaceOutcome(
        Long registrationId, Long personId, String personName, RegistrationStatus status, boolean already)
        implements Serializable {}
