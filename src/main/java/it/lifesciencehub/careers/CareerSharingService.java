package it.lifesciencehub.careers;

import it.lifesciencehub.careers.Market.Seat;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shares out seats, publishes them once, and changes them by hand: by staff. */
@Stateless
@Guarded
public class CareerSharingService {

    private static final SecureRandom RANDOM = new SecureRandom();

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

    @Allow(Role.STAFF)
    public SharingView view(Long eventId) {
        CareerDay day = access.require(eventId);
        Market market = book.market(day, day.getSeed() == null ? 0 : day.getSeed());
        List<CareerSeat> seats = book.seats(day);
        List<Seat> plain = CareerBook.plain(seats);
        Map<Long, CareerFigure> figures =
                book.figures(day).stream().collect(Collectors.toMap(CareerFigure::getId, Function.identity()));
        Map<Long, CareerSlot> slots =
                book.slots(day).stream().collect(Collectors.toMap(CareerSlot::getId, Function.identity()));
        List<CareerStudent> students = book.students(day).stream()
                .filter(one -> one.getSchoolClass().isConfirmed())
                .toList();
        Map<Long, CareerStudent> byId =
                students.stream().collect(Collectors.toMap(CareerStudent::getId, Function.identity()));
        List<SharingView.Session> sessions = sessions(market, plain, figures, slots);
        return new SharingView(
                day,
                access.phase(day),
                count(market, plain, sessions),
                seats.stream()
                        .sorted(CareerBook.BY_TIME.thenComparing(
                                seat -> seat.getStudent().getFamilyName()))
                        .map(seat -> row(market, seat))
                        .toList(),
                day.getMatchedAt() == null
                        ? List.of()
                        : Stability.complaints(market, plain).stream()
                                .map(seat -> new SharingView.Line(
                                        byId.get(seat.student()).getName(),
                                        figures.get(seat.figure()).getTitle(),
                                        company(figures.get(seat.figure())),
                                        slots.get(seat.slot()).getStartsAt()))
                                .toList(),
                sessions,
                students.stream()
                        .map(one -> new SharingView.Student(
                                one.getId(),
                                one.getFamilyName() + " " + one.getGivenName() + " · "
                                        + one.getSchoolClass().label()))
                        .toList());
    }

    private static String company(CareerFigure figure) {
        return figure.getCompany().getOrganisation().getName();
    }

    private static List<SharingView.Session> sessions(
            Market market, List<Seat> seats, Map<Long, CareerFigure> figures, Map<Long, CareerSlot> slots) {
        List<SharingView.Session> sessions = new ArrayList<>();
        market.offers()
                .forEach(offer -> offer.slots()
                        .forEach(slot -> sessions.add(new SharingView.Session(
                                offer.figure() + "-" + slot,
                                figures.get(offer.figure()).getTitle(),
                                company(figures.get(offer.figure())),
                                slots.get(slot).getStartsAt(),
                                offer.seats(),
                                (int) seats.stream()
                                        .filter(seat -> seat.figure().equals(offer.figure())
                                                && seat.slot().equals(slot))
                                        .count()))));
        return sessions;
    }

    private static SharingView.Figures count(Market market, List<Seat> seats, List<SharingView.Session> sessions) {
        int wishing = 0;
        int first = 0;
        int none = 0;
        for (Market.Chooser student : market.students()) {
            List<Long> got = seats.stream()
                    .filter(seat -> seat.student().equals(student.student()))
                    .map(Seat::figure)
                    .toList();
            if (!student.wishes().isEmpty()) {
                wishing++;
                first += got.contains(student.wishes().get(0)) ? 1 : 0;
                none += got.isEmpty() ? 1 : 0;
            }
        }
        return new SharingView.Figures(
                market.students().size(),
                wishing,
                first,
                none,
                sessions.stream().mapToInt(SharingView.Session::seats).sum(),
                seats.size());
    }

    private static SharingView.Row row(Market market, CareerSeat seat) {
        Market.Chooser chooser = market.byStudent().get(seat.getStudent().getId());
        int wish =
                chooser == null ? -1 : chooser.wishes().indexOf(seat.getFigure().getId());
        return new SharingView.Row(
                seat.getId(),
                seat.getStudent().getName(),
                seat.getStudent().getSchoolClass().label(),
                seat.getFigure().getTitle(),
                company(seat.getFigure()),
                seat.getSlot().getStartsAt(),
                wish < 0 ? null : wish + 1,
                seat.isByHand(),
                seat.getReason());
    }

    /** Shares out all seats anew by lots that are drawn now; changes by hand before publication are lost. */
    @Allow(Role.STAFF)
    public int share(Long eventId) {
        return share(eventId, RANDOM.nextLong() >>> 1);
    }

    /**
     * Shares out all seats anew by these lots: the same seed for the same wishes gives the same seats.
     *
     * @return seats that were given
     */
    @Allow(Role.STAFF)
    public int share(Long eventId, long seed) {
        CareerDay day = access.locked(eventId);
        CareerPhase phase = access.phase(day);
        if (phase != CareerPhase.ORDER && phase != CareerPhase.SHARE) {
            throw new Refusal(day.isPublished() ? CareerReason.ALREADY_PUBLISHED : CareerReason.NOT_NOW);
        }
        em.createNamedQuery(CareerSeat.FORGET).setParameter("day", day.getId()).executeUpdate();
        Matching.Outcome outcome = Matching.of(book.market(day, seed));
        for (Seat seat : outcome.seats()) {
            em.persist(new CareerSeat(
                    day,
                    em.getReference(CareerStudent.class, seat.student()),
                    em.getReference(CareerFigure.class, seat.figure()),
                    em.getReference(CareerSlot.class, seat.slot()),
                    "",
                    clock.instant()));
        }
        day.shared(seed, outcome.complaints().size(), clock.instant());
        trail.record("career.shared", day, outcome.seats().size() + ", " + seed);
        return outcome.seats().size();
    }

    /** Shows everybody their seats, once and for all, and writes to all of them. */
    @Allow(Role.STAFF)
    public void publish(Long eventId) {
        CareerDay day = access.locked(eventId);
        if (day.isPublished()) {
            throw new Refusal(CareerReason.ALREADY_PUBLISHED);
        }
        if (access.phase(day) != CareerPhase.SHARE) {
            throw new Refusal(CareerReason.NOT_NOW);
        }
        if (day.getMatchedAt() == null) {
            throw new Refusal(CareerReason.NOTHING_TO_PUBLISH);
        }
        day.publish(clock.instant());
        book.companies(day).forEach(one -> mails.tell(one, "company-published"));
        book.classes(day).stream().filter(CareerClass::isConfirmed).forEach(one -> mails.tell(one, "class-published"));
        book.students(day).stream()
                .filter(one -> one.getSchoolClass().isConfirmed())
                .forEach(one -> mails.tell(one, "student-published"));
        trail.record("career.published", day, "");
    }

    /**
     * Gives a seat by hand, or moves one where the form names it. After publication those concerned are told.
     *
     * @return how many pairs would rather have each other now
     */
    @Allow(Role.STAFF)
    public int change(Long eventId, ChangeForm form) {
        CareerDay day = changing(eventId);
        String reason = CareerPolicy.reason(form.getReason());
        CareerSeat moved = form.getSeat() == null ? null : seat(day, form.getSeat());
        CareerStudent student = moved == null ? student(day, form.getStudent()) : moved.getStudent();
        String[] session =
                form.getSession() == null ? new String[0] : form.getSession().split("-");
        CareerFigure figure = session.length != 2
                ? null
                : book.figures(day).stream()
                        .filter(one -> one.getId().toString().equals(session[0]))
                        .findFirst()
                        .orElse(null);
        CareerSlot slot = session.length != 2
                ? null
                : book.slots(day).stream()
                        .filter(one -> one.getId().toString().equals(session[1]))
                        .findFirst()
                        .orElse(null);
        Refusal.requireFound(figure);
        Refusal.requireFound(slot != null && figure.getSlots().contains(slot.getId()) ? slot : null);
        List<CareerSeat> others =
                book.seats(day).stream().filter(seat -> !seat.equals(moved)).toList();
        boolean full = requireRoom(day, form, student, figure, slot, others);
        if (moved != null) {
            em.remove(moved);
            em.flush();
        }
        em.persist(new CareerSeat(day, student, figure, slot, reason, clock.instant()));
        em.flush();
        String action = moved == null ? "career.seat-given" : "career.seat-moved";
        trail.record(full ? "career.seat-beyond" : action, day, detail(student, figure));
        tell(day, student, moved == null ? figure : moved.getFigure(), figure);
        return Stability.complaints(book.market(day, day.getSeed()), CareerBook.plain(book.seats(day)))
                .size();
    }

    private static boolean requireRoom(
            CareerDay day,
            ChangeForm form,
            CareerStudent student,
            CareerFigure figure,
            CareerSlot slot,
            List<CareerSeat> others) {
        List<CareerSeat> own = others.stream()
                .filter(seat -> seat.getStudent().equals(student))
                .toList();
        if (own.stream()
                .anyMatch(
                        seat -> seat.getSlot().equals(slot) || seat.getFigure().equals(figure))) {
            throw new Refusal(CareerReason.STUDENT_BUSY);
        }
        if (own.size() >= day.getTalks()) {
            throw new Refusal(CareerReason.TALKS_REACHED, day.getTalks());
        }
        long taken = others.stream()
                .filter(seat ->
                        seat.getFigure().equals(figure) && seat.getSlot().equals(slot))
                .count();
        if (taken >= figure.getSeats() && !form.isOver()) {
            throw new Refusal(CareerReason.SESSION_FULL, figure.getSeats());
        }
        return taken >= figure.getSeats();
    }

    /** Takes a seat away. @return how many pairs would rather have each other now */
    @Allow(Role.STAFF)
    public int remove(Long eventId, Long seatId, String words) {
        CareerDay day = changing(eventId);
        CareerPolicy.reason(words);
        CareerSeat seat = seat(day, seatId);
        em.remove(seat);
        em.flush();
        trail.record("career.seat-taken", day, detail(seat.getStudent(), seat.getFigure()));
        tell(day, seat.getStudent(), seat.getFigure(), seat.getFigure());
        return Stability.complaints(book.market(day, day.getSeed()), CareerBook.plain(book.seats(day)))
                .size();
    }

    /** The student by number and class: the trail outlives the name. */
    private static String detail(CareerStudent student, CareerFigure figure) {
        return student.getId() + ", " + student.getSchoolClass().label() + ": "
                + figure.getTitle().getIt();
    }

    private CareerDay changing(Long eventId) {
        CareerDay day = access.locked(eventId);
        if (day.getMatchedAt() == null || day.getPurgedAt() != null) {
            throw new Refusal(CareerReason.NOT_SHARED_YET);
        }
        return day;
    }

    private CareerSeat seat(CareerDay day, Long seatId) {
        CareerSeat seat = Refusal.requireFound(seatId == null ? null : em.find(CareerSeat.class, seatId));
        return Refusal.requireFound(seat.getDay().equals(day) ? seat : null);
    }

    private CareerStudent student(CareerDay day, Long studentId) {
        CareerStudent student =
                Refusal.requireFound(studentId == null ? null : em.find(CareerStudent.class, studentId));
        boolean there = student.getSchoolClass().getDay().equals(day)
                && student.getSchoolClass().isConfirmed();
        return Refusal.requireFound(there ? student : null);
    }

    private void tell(CareerDay day, CareerStudent student, CareerFigure before, CareerFigure now) {
        if (day.isPublished()) {
            mails.tell(student, "student-changed");
            mails.tell(student.getSchoolClass(), "class-changed");
            List.of(before.getCompany(), now.getCompany()).stream()
                    .distinct()
                    .forEach(company -> mails.tell(company, "company-changed"));
        }
    }
}
