package it.lifesciencehub.applications;

import java.time.LocalDate;

/**
 * How staff approve an application.
 *
 * @param version the version that staff have looked at
 * @param organisationId the known organisation that becomes a member, or null for a new one
 * @param category the code of the category, which may be another one than was asked for
 * @param enteredOn the first day of the membership
 * @param words to the applicant, may be empty
 */
public record ApproveCommand(
        Long applicationId, long version, Long organisationId, String category, LocalDate enteredOn, String words) {}
