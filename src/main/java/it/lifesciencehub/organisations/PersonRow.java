package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A person in the staff's list and its exports, with where they work now. */
public record PersonRow(
        Long id,
        String givenName,
        String familyName,
        String email,
        String phone,
        Language language,
        Instant createdAt,
        boolean hasAccount,
        List<Work> work)
        implements Serializable {

    /** Where a person works now. */
    public record Work(
            Long organisationId, String organisation, String jobTitle, JobFunction function, boolean delegate)
            implements Serializable {}

    /** For the query; the work comes with a second one. */
    public PersonRow(
            Long id,
            String givenName,
            String familyName,
            String email,
            String phone,
            Language language,
            Instant createdAt,
            boolean hasAccount) {
        this(id, givenName, familyName, email, phone, language, createdAt, hasAccount, List.of());
    }

    PersonRow at(List<Work> work) {
        return new PersonRow(id, givenName, familyName, email, phone, language, createdAt, hasAccount, work);
    }

    /** Family name first, as lists are sorted. */
    public String sortedName() {
        return familyName + " " + givenName;
    }

    public boolean delegate() {
        return work.stream().anyMatch(Work::delegate);
    }
}
