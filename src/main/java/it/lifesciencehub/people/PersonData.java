package it.lifesciencehub.people;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

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
        Instant createdAt,
        List<Address> others)
        implements Serializable {

    /** A further address of the person. */
    public record Address(String address, boolean proven) implements Serializable {}

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
                person.getCreatedAt(),
                person.getEmails().stream()
                        .filter(email -> !email.isMain())
                        .map(email -> new Address(email.getAddress(), email.isProven()))
                        .sorted(Comparator.comparing(Address::address))
                        .toList());
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
