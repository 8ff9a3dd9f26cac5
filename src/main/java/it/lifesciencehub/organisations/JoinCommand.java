package it.lifesciencehub.organisations;

import java.time.LocalDate;

/**
 * Somebody says where they work.
 *
 * @param organisationId the organisation they found, or null
 * @param organisationName its name where they did not find it
 * @param from the first day, no later than today
 */
public record JoinCommand(
        Long organisationId, String organisationName, String jobTitle, JobFunction jobFunction, LocalDate from) {}
