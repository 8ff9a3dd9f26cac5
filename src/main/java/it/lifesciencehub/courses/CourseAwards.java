package it.lifesciencehub.courses;

import it.lifesciencehub.certificates.CertificateAward;
import it.lifesciencehub.registrations.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Certificates of a course with lessons go to those who passed, with their hours. */
@ApplicationScoped
class CourseAwards implements CertificateAward {

    @Inject
    private CourseBook book;

    @Override
    public Optional<Map<Long, Integer>> deserving(Long eventId) {
        return book.of(eventId)
                .filter(course -> !book.lessons(course).isEmpty())
                .map(course -> {
                    Map<Long, Integer> deserving = new HashMap<>();
                    book.results(
                                    course,
                                    book.people(eventId).stream()
                                            .map(Registration::getId)
                                            .toList())
                            .forEach((place, result) -> {
                                if (result.passed()) {
                                    deserving.put(place, result.attended());
                                }
                            });
                    return deserving;
                });
    }
}
