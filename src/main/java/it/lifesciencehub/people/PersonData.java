package it.lifesciencehub.people;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.time.Instant;

/** A person as staff see and edit them. */
public record PersonData(
        Long id,
        long version,
        String givenName,
        String familyName,
        String email,
        boolean emailProven,
        Language language,
        String phone,
        Instant createdAt)
        implements Serializable {

    static PersonData of(Person person) {
        return new PersonData(
                person.getId(),
                person.getVersion(),
                person.getGivenName(),
                person.getFamilyName(),
                person.getEmail(),
                person.mainEmail().isProven(),
                person.getLanguage(),
                person.getPhone(),
                person.getCreatedAt());
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
