package it.lifesciencehub.careers;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The frame of a career day: phases, numbers and slots, written by staff, who also see how far everybody is. */
@Stateless
@Guarded
public class CareerDayService {

    /** The version of a frame that nobody has written yet. */
    public static final long NONE = 0;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CareerAccess access;

    @Inject
    private CareerBook book;

    @Inject
    private CareerReminders reminders;

    @Inject
    private CareerTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public CareerDesk desk(Long eventId) {
        Event event = access.event(eventId);
        Optional<CareerDay> day = access.of(eventId);
        if (day.isEmpty()) {
            return new CareerDesk(proposal(event), NONE, null, List.of(), List.of(), List.of(), null);
        }
        return desk(day.get());
    }

    /** Three weeks, two and one before the event. */
    private static CareerForm proposal(Event event) {
        LocalDateTime starts = RomeTime.local(event.getStartsAt()).toLocalDate().atTime(18, 0);
        CareerForm form = new CareerForm();
        form.setOffers(starts.minusWeeks(3));
        form.setChoices(starts.minusWeeks(2));
        form.setOrders(starts.minusWeeks(1));
        return form;
    }

    private CareerDesk desk(CareerDay day) {
        List<CareerFigure> figures = book.figures(day);
        List<CareerStudent> students = book.students(day);
        Map<Long, List<CareerFigure>> ofCompany = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.getCompany().getId()));
        Map<Long, List<CareerStudent>> ofClass = students.stream()
                .collect(Collectors.groupingBy(
                        student -> student.getSchoolClass().getId()));
        List<CareerDesk.CompanyRow> companies = book.companies(day).stream()
                .map(company -> row(company, ofCompany.getOrDefault(company.getId(), List.of())))
                .toList();
        return new CareerDesk(
                CareerForm.of(day),
                day.getVersion(),
                access.phase(day),
                book.slots(day).stream()
                        .map(slot -> new CareerDesk.SlotRow(
                                slot.getId(), slot.getStartsAt(), slot.getEndsAt(), countAt(slot, figures)))
                        .toList(),
                companies,
                book.classes(day).stream()
                        .map(one -> row(one, ofClass.getOrDefault(one.getId(), List.of())))
                        .toList(),
                new CareerDesk.Progress(
                        companies.size(),
                        companies.stream().filter(one -> one.figures() > 0).count(),
                        figures.size(),
                        figures.stream()
                                .mapToLong(one ->
                                        (long) one.getSeats() * one.getSlots().size())
                                .sum(),
                        students.size(),
                        students.stream()
                                .filter(one -> one.getAnsweredAt() != null)
                                .count(),
                        companies.stream()
                                .mapToLong(CareerDesk.CompanyRow::ordered)
                                .sum()));
    }

    private static long countAt(CareerSlot slot, List<CareerFigure> figures) {
        return figures.stream()
                .filter(one -> one.getSlots().contains(slot.getId()))
                .count();
    }

    private static CareerDesk.CompanyRow row(CareerCompany company, List<CareerFigure> figures) {
        return new CareerDesk.CompanyRow(
                company.getId(),
                company.getOrganisation().getId(),
                company.getOrganisation().getName(),
                company.getContactName(),
                company.getContactEmail(),
                figures.size(),
                figures.stream().filter(one -> one.getOrderedAt() != null).count());
    }

    private static CareerDesk.ClassRow row(CareerClass one, List<CareerStudent> students) {
        return new CareerDesk.ClassRow(
                one.getId(),
                one.getSchool(),
                one.getName(),
                one.getTeacherName(),
                one.getExpected(),
                students.size(),
                students.stream()
                        .filter(student -> student.getAnsweredAt() != null)
                        .count(),
                one.isMinors(),
                one.countAdults(),
                CareerPolicy.adultsNeeded(
                        one.isMinors(), students.size(), one.getDay().getStudentsPerAdult()),
                one.isConfirmed());
    }

    /** @param seen the version that the form was filled with */
    @Allow(Role.STAFF)
    public void save(Long eventId, long seen, CareerForm form) {
        Event event = access.event(eventId);
        CareerPolicy.formIsRight(form, event.getStartsAt());
        Optional<CareerDay> known = access.of(eventId);
        known.ifPresent(day -> day.requireVersion(seen));
        CareerDay day = known.orElseGet(() -> new CareerDay(event, form, clock.instant()));
        if (known.isEmpty()) {
            em.persist(day);
        } else {
            if (day.getTalks() != form.getTalks()) {
                requireUnpublished(day);
                book.forgetSharing(day);
            }
            day.frame(form);
            em.lock(day, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
        trail.record("career.framed", day, "");
    }

    private static void requireUnpublished(CareerDay day) {
        if (day.isPublished()) {
            throw new Refusal(CareerReason.ALREADY_PUBLISHED);
        }
    }

    /** Adds slots of one length, one after the other, within the event's time. @return how many */
    @Allow(Role.STAFF)
    public int addSlots(Long eventId, SlotsForm form) {
        CareerDay day = access.locked(eventId);
        requireUnpublished(day);
        List<LocalDateTime> starts = CareerPolicy.slots(form);
        for (LocalDateTime start : starts) {
            Instant from = RomeTime.instant(start);
            Instant to = from.plusSeconds(form.getMinutes() * 60L);
            if (from.isBefore(day.getEvent().getStartsAt())
                    || to.isAfter(day.getEvent().getEndsAt())) {
                throw new Refusal(List.of(new Problem("first", CareerReason.SLOT_NOT_VALID)));
            }
            if (book.slots(day).stream()
                    .anyMatch(one ->
                            from.isBefore(one.getEndsAt()) && one.getStartsAt().isBefore(to))) {
                throw new Refusal(List.of(new Problem("first", CareerReason.SLOTS_OVERLAP)));
            }
            em.persist(new CareerSlot(day, from, to));
            em.flush();
        }
        trail.record("career.slots-added", day, String.valueOf(starts.size()));
        return starts.size();
    }

    /** Removes a slot in which no figure is. */
    @Allow(Role.STAFF)
    public void removeSlot(Long slotId) {
        CareerSlot slot = Refusal.requireFound(slotId == null ? null : em.find(CareerSlot.class, slotId));
        CareerDay day = access.lock(slot.getDay());
        Number used = (Number) em.createNativeQuery("SELECT COUNT(*) FROM career_figure_slot WHERE slot_id = ?")
                .setParameter(1, slotId)
                .getSingleResult();
        if (used.longValue() > 0) {
            throw new Refusal(CareerReason.SLOT_IN_USE);
        }
        em.remove(slot);
        trail.record("career.slot-removed", day, "");
    }

    /**
     * Writes to those whose turn it is and who have done nothing, as the hub does by itself some days before a deadline.
     *
     * @return to how many was written
     */
    @Allow(Role.STAFF)
    public int remind(Long eventId) {
        CareerDay day = access.locked(eventId);
        if (CareerPolicy.deadline(day, access.phase(day)) == null) {
            throw new Refusal(CareerReason.NOT_NOW);
        }
        int told = reminders.write(day);
        trail.record("career.reminded", day, String.valueOf(told));
        return told;
    }
}
