package it.lifesciencehub.careers;

import it.lifesciencehub.documents.Pdf;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes: entered by staff, filled by their teachers by private link, confirmed by staff. */
@Stateless
@Guarded
public class CareerClassService {

    private static final int ADULTS = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CareerAccess access;

    @Inject
    private CareerBook book;

    @Inject
    private CareerMails mails;

    @Inject
    private CareerTrail trail;

    @Inject
    private Clock clock;

    /** Enters a class; its teacher gets a private link. */
    @Allow(Role.STAFF)
    public Long add(Long eventId, ClassForm form) {
        CareerDay day = access.locked(eventId);
        CareerPolicy.classIsRight(form);
        CareerClass one = new CareerClass(day, form, clock.instant());
        em.persist(one);
        mails.tell(one, "class-asked");
        trail.record("career.class-entered", day, one.label());
        return one.getId();
    }

    /**
     * Corrects a class. Students who are under 18 now lose their addresses, a class that lacks adults then is no longer
     * confirmed, and a teacher with another address gets a link there; those before end.
     *
     * @param seen the version that the form was filled with
     */
    @Allow(Role.STAFF)
    public void change(Long classId, long seen, ClassForm form) {
        CareerClass one = access.schoolClass(ClassKey.of(classId));
        CareerDay day = access.lock(one.getDay());
        requireOpen(day);
        one.requireVersion(seen);
        List<CareerStudent> students = book.students(one);
        CareerPolicy.classIsRight(form, students.size());
        boolean confirmed = one.isConfirmed();
        boolean moved = !one.getTeacherEmail().equals(form.getEmail());
        one.describe(form);
        if (one.isMinors()) {
            students.forEach(CareerStudent::forgetAddress);
        }
        checkAdults(one);
        if (confirmed != one.isConfirmed()) {
            book.forgetSharing(day);
        }
        if (moved) {
            mails.revoke("schoolClass", classId);
            mails.tell(one, one.isConfirmed() ? "class-choose" : "class-asked");
        }
        trail.record("career.class-changed", day, one.label());
    }

    /** Takes a class and its students off the day, as long as none of them has a seat. */
    @Allow(Role.STAFF)
    public void delete(Long classId) {
        CareerClass one = access.schoolClass(ClassKey.of(classId));
        CareerDay day = access.lock(one.getDay());
        long seated = book.seats(day).stream()
                .map(CareerSeat::getStudent)
                .filter(student -> student.getSchoolClass().equals(one))
                .distinct()
                .count();
        if (seated > 0) {
            throw new Refusal(CareerReason.CLASS_HAS_SEATS, seated);
        }
        requireOpen(day);
        book.forgetSharing(day);
        book.remove(one);
        trail.record("career.class-deleted", day, one.label());
    }

    private static void requireOpen(CareerDay day) {
        if (day.isPublished() || day.getPurgedAt() != null) {
            throw new Refusal(CareerReason.NOT_NOW);
        }
    }

    @Allow(Role.ANYONE)
    public ClassView open(ClassKey key) {
        CareerClass one = access.schoolClass(key);
        CareerDay day = one.getDay();
        List<CareerStudent> students = book.students(one);
        List<CareerSeat> seats = day.isPublished() ? book.seats(day) : List.of();
        return new ClassView(
                day.getEvent(),
                day,
                one,
                access.phase(day),
                CareerPolicy.adultsNeeded(one.isMinors(), students.size(), day.getStudentsPerAdult()),
                one.countAdults(),
                students.stream()
                        .map(student -> new ClassView.Student(
                                student.getId(),
                                student.getName(),
                                student.getAnsweredAt() != null,
                                CareerWishService.talks(student, seats)))
                        .toList());
    }

    /** Adds students from pasted lines, as {@link CareerRoster} reads them. @return how many were new */
    @Allow(Role.ANYONE)
    public int enter(ClassKey key, String lines) {
        CareerClass one = changing(key);
        List<CareerStudent> there = book.students(one);
        Set<String> known = there.stream()
                .map(student -> new CareerRoster.Line(student.getGivenName(), student.getFamilyName(), null).key())
                .collect(Collectors.toSet());
        List<CareerRoster.Line> added = CareerRoster.read(lines, known, one.isMinors());
        if (there.size() + added.size() > one.getExpected()) {
            throw new Refusal(List.of(new Problem("lines", CareerReason.TOO_MANY_STUDENTS, one.getExpected())));
        }
        added.forEach(line -> em.persist(new CareerStudent(one, line, clock.instant())));
        em.flush();
        checkAdults(one);
        record(key, one, "career.students-entered", String.valueOf(added.size()));
        return added.size();
    }

    @Allow(Role.ANYONE)
    public void remove(ClassKey key, Long studentId) {
        CareerClass one = changing(key);
        CareerStudent student = book.students(one).stream()
                .filter(other -> other.getId().equals(studentId))
                .findFirst()
                .orElse(null);
        book.remove(List.of(Refusal.requireFound(student)));
        record(key, one, "career.student-removed", String.valueOf(studentId));
    }

    /** Says which adults come along, one a line. A class that has too few of them then is no longer confirmed. */
    @Allow(Role.ANYONE)
    public void accompany(ClassKey key, String names) {
        CareerClass one = changing(key);
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "adults", names, ADULTS);
        Refusal.ofAny(problems);
        one.accompany(names);
        checkAdults(one);
        record(key, one, "career.adults-named", String.valueOf(one.countAdults()));
    }

    private void checkAdults(CareerClass one) {
        int needed = CareerPolicy.adultsNeeded(
                one.isMinors(), book.students(one).size(), one.getDay().getStudentsPerAdult());
        if (one.isConfirmed() && one.countAdults() < needed) {
            one.unconfirm();
        }
    }

    /** Until seats are shared out; who changes a class takes back a sharing that nobody has seen. */
    private CareerClass changing(ClassKey key) {
        CareerClass one = access.schoolClass(key);
        CareerDay day = access.lock(one.getDay());
        requireOpen(day);
        book.forgetSharing(day);
        return one;
    }

    /** Lets the class's students choose; one under 18 needs adults who come along. The teacher is told. */
    @Allow(Role.STAFF)
    public void confirm(Long classId) {
        CareerClass one = changing(ClassKey.of(classId));
        List<CareerStudent> students = book.students(one);
        CareerPolicy.mayBeConfirmed(
                one.isMinors(), students.size(), one.getAdults(), one.getDay().getStudentsPerAdult());
        one.confirm(clock.instant());
        mails.tell(one, "class-choose");
        students.forEach(student -> mails.tell(student, "student-choose"));
        trail.record("career.class-confirmed", one.getDay(), one.label());
    }

    /**
     * Makes new links for the students of a confirmed class, to be handed out; those before them end.
     *
     * @param studentId null: for everybody
     */
    @Allow(Role.ANYONE)
    public List<ClassView.Issued> issue(ClassKey key, Long studentId) {
        CareerClass one = access.schoolClass(key);
        if (!one.isConfirmed() || !access.works(one.getDay())) {
            throw new Refusal(CareerReason.NOT_CONFIRMED);
        }
        List<ClassView.Issued> issued = new ArrayList<>();
        for (CareerStudent student : book.students(one)) {
            if (studentId == null || student.getId().equals(studentId)) {
                mails.revoke("student", student.getId());
                issued.add(new ClassView.Issued(student.getName(), mails.address(student)));
            }
        }
        record(key, one, "career.links-issued", String.valueOf(issued.size()));
        return issued;
    }

    /** The new links of all students on cards, as codes to be read by a telephone; those before them end. */
    @Allow(Role.ANYONE)
    public Pdf cards(ClassKey key, Language language) {
        return CareerCards.of(access.schoolClass(key), issue(key, null), language);
    }

    /** Ends the teacher's links and writes a new one. */
    @Allow(Role.STAFF)
    public void renewLink(Long classId) {
        CareerClass one = access.schoolClass(ClassKey.of(classId));
        mails.revoke("schoolClass", classId);
        mails.tell(one, one.isConfirmed() ? "class-choose" : "class-asked");
        trail.record("career.links-revoked", one.getDay(), one.label());
    }

    private void record(ClassKey key, CareerClass one, String action, String detail) {
        trail.recordAs(
                key.token() == null ? null : one.getTeacherName(), action, one.getDay(), one.label() + ": " + detail);
    }
}
