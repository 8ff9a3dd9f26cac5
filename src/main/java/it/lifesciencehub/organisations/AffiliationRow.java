package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/** One affiliation in a person's history. */
public record AffiliationRow(
        Long id,
        Long organisationId,
        String organisationName,
        String jobTitle,
        JobFunction jobFunction,
        boolean delegate,
        LocalDate since,
        LocalDate until)
        implements Serializable {

    public boolean current() {
        return until == null;
    }
}
