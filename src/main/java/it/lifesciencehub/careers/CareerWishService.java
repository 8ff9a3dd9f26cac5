package it.lifesciencehub.careers;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A student's page by private link: what they wish, in their order, and what came of it. */
@Stateless
@Guarded
public class CareerWishService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CareerAccess access;

    @Inject
    private CareerBook book;

    @Inject
    private CareerTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.ANYONE)
    public StudentView open(String token) {
        CareerStudent student = access.student(token);
        CareerDay day = student.getSchoolClass().getDay();
        CareerPhase phase = access.phase(day);
        Map<Long, CareerSlot> slots =
                book.slots(day).stream().collect(Collectors.toMap(CareerSlot::getId, Function.identity()));
        List<Long> wishes = book.wishes(student);
        List<StudentView.Card> all = phase == CareerPhase.OFFER
                ? List.of()
                : book.figures(day).stream().map(figure -> card(figure, slots)).toList();
        Map<Long, StudentView.Card> byId =
                all.stream().collect(Collectors.toMap(StudentView.Card::id, Function.identity()));
        List<CareerSeat> seats = phase == CareerPhase.PUBLISHED ? book.seats(day) : List.of();
        return new StudentView(
                day.getEvent(),
                day,
                student.getName(),
                student.getSchoolClass().label(),
                phase,
                student.getMotivation(),
                wishes.stream().map(byId::get).filter(Objects::nonNull).toList(),
                all.stream().filter(card -> !wishes.contains(card.id())).toList(),
                talks(student, seats),
                phase == CareerPhase.PUBLISHED ? results(day, student, wishes, seats, byId) : List.of());
    }

    private static StudentView.Card card(CareerFigure figure, Map<Long, CareerSlot> slots) {
        List<Instant> times = figure.getSlots().stream()
                .map(slots::get)
                .map(CareerSlot::getStartsAt)
                .sorted()
                .toList();
        return new StudentView.Card(
                figure.getId(),
                figure.getTitle(),
                figure.getCompany().getOrganisation().getName(),
                figure.getDescription(),
                figure.getSpeakers(),
                times);
    }

    static List<StudentView.Talk> talks(CareerStudent student, List<CareerSeat> seats) {
        return seats.stream()
                .filter(seat -> seat.getStudent().equals(student))
                .sorted(CareerBook.BY_TIME)
                .map(seat -> new StudentView.Talk(
                        seat.getSlot().getStartsAt(),
                        seat.getSlot().getEndsAt(),
                        seat.getFigure().getTitle(),
                        seat.getFigure().getCompany().getOrganisation().getName(),
                        seat.isByHand()))
                .toList();
    }

    private List<StudentView.Result> results(
            CareerDay day,
            CareerStudent student,
            List<Long> wishes,
            List<CareerSeat> seats,
            Map<Long, StudentView.Card> figures) {
        Market market = book.market(day, day.getSeed());
        Chooser chooser = new Chooser(student.getId(), wishes);
        List<StudentView.Result> results = new ArrayList<>();
        for (Long figure : wishes) {
            StudentView.Card card = figures.get(figure);
            if (card != null && market.byStudent().containsKey(student.getId())) {
                WishOutcome outcome = WishOutcome.of(market, CareerBook.plain(seats), chooser, figure);
                results.add(new StudentView.Result(wishes.indexOf(figure) + 1, card.title(), card.company(), outcome));
            }
        }
        return results;
    }

    /** Adds a figure at the end of the list. */
    @Allow(Role.ANYONE)
    public void choose(String token, Long figureId) {
        CareerStudent student = choosing(token);
        List<Long> wishes = new ArrayList<>(book.wishes(student));
        CareerDay day = student.getSchoolClass().getDay();
        if (book.figures(day).stream().noneMatch(one -> one.getId().equals(figureId))) {
            Refusal.requireFound(null);
        }
        if (!wishes.contains(figureId)) {
            if (wishes.size() >= day.getWishes()) {
                throw new Refusal(CareerReason.TOO_MANY_WISHES, day.getWishes());
            }
            wishes.add(figureId);
            write(student, wishes);
        }
    }

    /** Moves a wish. @param by -1 up, 1 down; beyond the ends nothing happens */
    @Allow(Role.ANYONE)
    public void move(String token, Long figureId, int by) {
        CareerStudent student = choosing(token);
        List<Long> wishes = new ArrayList<>(book.wishes(student));
        int from = wishes.indexOf(figureId);
        int to = from + Integer.signum(by);
        if (from >= 0 && to >= 0 && to < wishes.size()) {
            Collections.swap(wishes, from, to);
            write(student, wishes);
        }
    }

    @Allow(Role.ANYONE)
    public void drop(String token, Long figureId) {
        CareerStudent student = choosing(token);
        List<Long> wishes = new ArrayList<>(book.wishes(student));
        if (wishes.remove(figureId)) {
            write(student, wishes);
        }
    }

    /** A line for companies, at most 300 characters; empty takes it back. */
    @Allow(Role.ANYONE)
    public void say(String token, String words) {
        CareerStudent student = choosing(token);
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "motivation", words, CareerPolicy.MOTIVATION);
        Refusal.ofAny(problems);
        student.answered(words == null ? "" : words, clock.instant());
        trail.record(
                "career.words-written",
                student.getSchoolClass().getDay(),
                student.getSchoolClass().label());
    }

    /** One change after the other; only in its phase, and only for a confirmed class. */
    private CareerStudent choosing(String token) {
        CareerStudent student = access.student(token);
        em.refresh(student, LockModeType.PESSIMISTIC_WRITE);
        if (!student.getSchoolClass().isConfirmed()) {
            throw new Refusal(CareerReason.NOT_CONFIRMED);
        }
        if (access.phase(student.getSchoolClass().getDay()) != CareerPhase.WISH) {
            throw new Refusal(CareerReason.NOT_NOW);
        }
        return student;
    }

    private void write(CareerStudent student, List<Long> wishes) {
        em.createNamedQuery(CareerWish.FORGET)
                .setParameter("student", student.getId())
                .executeUpdate();
        for (int i = 0; i < wishes.size(); i++) {
            em.persist(new CareerWish(student, em.find(CareerFigure.class, wishes.get(i)), i + 1));
        }
        student.answered(null, clock.instant());
        trail.record(
                "career.wishes-written",
                student.getSchoolClass().getDay(),
                student.getSchoolClass().label());
    }
}
