package it.lifesciencehub.courses;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A company's training ledger: who did which course in its name. For its delegates and staff; test points are nobody's there. */
@Stateless
@Guarded
public class TrainingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private CourseBook book;

    @Inject
    private Clock clock;

    /** @param year in which a course ended, or null for all */
    @Allow(Role.PERSON)
    public TrainingLedger ledger(Long organisationId, Integer year) {
        organisations.requireDelegateOf(organisationId);
        Organisation organisation = Refusal.requireFound(em.find(Organisation.class, organisationId));
        Map<Course, List<Registration>> all = new LinkedHashMap<>();
        Map<Event, Course> courses = new HashMap<>();
        em.createQuery(
                        "SELECT c FROM Course c JOIN FETCH c.event WHERE EXISTS (SELECT l.id FROM Lesson l WHERE"
                                + " l.course = c) AND EXISTS (SELECT r.id FROM Registration r WHERE r.event = c.event"
                                + " AND r.organisation = :organisation AND r.status = :confirmed)",
                        Course.class)
                .setParameter("organisation", organisation)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultStream()
                .forEach(course -> courses.put(course.getEvent(), course));
        if (!courses.isEmpty()) {
            em.createQuery(
                            "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event IN :events"
                                    + " AND r.organisation = :organisation AND r.status = :confirmed",
                            Registration.class)
                    .setParameter("events", courses.keySet())
                    .setParameter("organisation", organisation)
                    .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                    .getResultStream()
                    .forEach(one -> all.computeIfAbsent(courses.get(one.getEvent()), key -> new ArrayList<>())
                            .add(one));
        }
        Map<Long, String> certificates = new HashMap<>();
        em.createQuery(
                        "SELECT c.registration.id, c.number FROM Certificate c WHERE c.revokedAt IS NULL"
                                + " AND c.registration.organisation = :organisation",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .forEach(row -> certificates.put((Long) row[0], (String) row[1]));
        List<Integer> years = all.keySet().stream()
                .map(TrainingService::yearOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<TrainingRow> rows = new ArrayList<>();
        all.forEach((course, people) -> {
            if (year == null || year == yearOf(course)) {
                add(rows, course, people, certificates);
            }
        });
        rows.sort(Comparator.comparing(TrainingRow::endsAt).reversed().thenComparing(TrainingRow::person));
        return new TrainingLedger(organisation.getName(), years, year, rows);
    }

    private static int yearOf(Course course) {
        return RomeTime.of(course.getEvent().getEndsAt()).getYear();
    }

    private void add(List<TrainingRow> rows, Course course, List<Registration> people, Map<Long, String> certificates) {
        Event event = course.getEvent();
        Map<Long, CourseResult> results =
                book.results(course, people.stream().map(Registration::getId).toList());
        for (Registration one : people) {
            CourseResult result = results.get(one.getId());
            rows.add(new TrainingRow(
                    one.getId(),
                    one.getPerson().getFamilyName() + " " + one.getPerson().getGivenName(),
                    event.getTitle(),
                    event.getStartsAt(),
                    event.getEndsAt(),
                    result.attended(),
                    result.all(),
                    result.over(),
                    result.passed(),
                    certificates.get(one.getId())));
        }
    }
}
