package it.lifesciencehub.reporting;

import java.time.LocalDate;

/** Some days on which an organisation had somebody in a group who votes for it; {@code until} null for no end. */
public record SeatedSpan(Long groupId, Long organisationId, String organisation, LocalDate since, LocalDate until) {

    boolean covers(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
