package it.lifesciencehub.courses;

import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.registrations.Registration;
import java.io.Serializable;
import java.util.List;

/** Somebody of a course, as a meeting's report may know them. @param emails all of theirs */
public record CoursePerson(Long registrationId, String name, List<String> emails) implements Serializable {

    public CoursePerson {
        emails = List.copyOf(emails);
    }

    static CoursePerson of(Registration registration) {
        return new CoursePerson(
                registration.getId(),
                registration.getPerson().getFamilyName() + " "
                        + registration.getPerson().getGivenName(),
                registration.getPerson().getEmails().stream()
                        .map(PersonEmail::getAddress)
                        .toList());
    }
}
