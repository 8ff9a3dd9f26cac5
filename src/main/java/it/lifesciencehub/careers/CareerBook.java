package it.lifesciencehub.careers;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.careers.Market.Offer;
import it.lifesciencehub.careers.Market.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what belongs to a career day; whoever asks has been let in already. */
@ApplicationScoped
class CareerBook {

    @PersistenceContext
    private EntityManager em;

    List<CareerSlot> slots(CareerDay day) {
        return of(CareerSlot.OF_DAY, CareerSlot.class, day);
    }

    List<CareerCompany> companies(CareerDay day) {
        return of(CareerCompany.OF_DAY, CareerCompany.class, day);
    }

    /** Those that were removed too. */
    List<CareerCompany> allCompanies(CareerDay day) {
        return of(CareerCompany.ALL_OF_DAY, CareerCompany.class, day);
    }

    /** Figures that are offered, by company. */
    List<CareerFigure> figures(CareerDay day) {
        return of(CareerFigure.OF_DAY, CareerFigure.class, day);
    }

    List<CareerFigure> figures(CareerCompany company) {
        return figures(company.getDay()).stream()
                .filter(figure -> figure.getCompany().equals(company))
                .toList();
    }

    List<CareerClass> classes(CareerDay day) {
        return of(CareerClass.OF_DAY, CareerClass.class, day);
    }

    List<CareerStudent> students(CareerDay day) {
        return of(CareerStudent.OF_DAY, CareerStudent.class, day);
    }

    List<CareerStudent> students(CareerClass schoolClass) {
        return em.createNamedQuery(CareerStudent.OF_CLASS, CareerStudent.class)
                .setParameter("of", schoolClass.getId())
                .getResultList();
    }

    List<CareerSeat> seats(CareerDay day) {
        return of(CareerSeat.OF_DAY, CareerSeat.class, day);
    }

    private <T> List<T> of(String query, Class<T> type, CareerDay day) {
        return em.createNamedQuery(query, type).setParameter("day", day.getId()).getResultList();
    }

    /** Figures by student, best first. */
    Map<Long, List<Long>> wishes(CareerDay day) {
        Map<Long, List<Long>> wishes = new HashMap<>();
        of(CareerWish.OF_DAY, CareerWish.class, day)
                .forEach(wish -> wishes.computeIfAbsent(wish.studentId(), id -> new ArrayList<>())
                        .add(wish.figureId()));
        return wishes;
    }

    /** Figures that one student wishes, best first. */
    List<Long> wishes(CareerStudent student) {
        return em.createQuery(
                        "SELECT w.figure.id FROM CareerWish w WHERE w.student.id = :student ORDER BY w.place, w.id",
                        Long.class)
                .setParameter("student", student.getId())
                .getResultList();
    }

    /** Students by figure, in the company's order. */
    Map<Long, List<Long>> ranks(CareerDay day) {
        Map<Long, List<Long>> ranks = new HashMap<>();
        of(CareerRank.OF_DAY, CareerRank.class, day)
                .forEach(rank -> ranks.computeIfAbsent(rank.figureId(), id -> new ArrayList<>())
                        .add(rank.studentId()));
        return ranks;
    }

    /** What seats are shared out by: the offered figures, and the students of confirmed classes. */
    Market market(CareerDay day, long seed) {
        Map<Long, List<Long>> ranks = ranks(day);
        Map<Long, List<Long>> wishes = wishes(day);
        List<Long> slots = slots(day).stream().map(CareerSlot::getId).toList();
        List<Offer> offers = figures(day).stream()
                .map(figure -> new Offer(
                        figure.getId(),
                        figure.getSeats(),
                        slots.stream().filter(figure.getSlots()::contains).toList(),
                        ranks.getOrDefault(figure.getId(), List.of())))
                .toList();
        List<Chooser> students = students(day).stream()
                .filter(student -> student.getSchoolClass().isConfirmed())
                .map(student -> new Chooser(student.getId(), wishes.getOrDefault(student.getId(), List.of())))
                .toList();
        return new Market(slots, offers, students, day.getTalks(), seed);
    }

    static List<Seat> plain(List<CareerSeat> seats) {
        return seats.stream().map(CareerSeat::seat).toList();
    }

    /** What was shared out by what is no longer so falls away, while nobody but staff has seen it. */
    void forgetSharing(CareerDay day) {
        if (!day.isPublished() && day.getMatchedAt() != null) {
            em.createNamedQuery(CareerSeat.FORGET)
                    .setParameter("day", day.getId())
                    .executeUpdate();
            day.forgetSharing();
        }
    }

    /** Students and all that hangs on them go. */
    void remove(List<CareerStudent> students) {
        Set<Long> ids =
                new HashSet<>(students.stream().map(CareerStudent::getId).toList());
        if (ids.isEmpty()) {
            return;
        }
        em.flush();
        for (String entity : List.of("CareerRank", "CareerWish", "CareerSeat", "CareerLink")) {
            em.createQuery("DELETE FROM " + entity + " x WHERE x.student.id IN :students")
                    .setParameter("students", ids)
                    .executeUpdate();
        }
        em.createQuery("DELETE FROM CareerStudent x WHERE x.id IN :students")
                .setParameter("students", ids)
                .executeUpdate();
    }

    /** A class goes with its students. */
    void remove(CareerClass schoolClass) {
        remove(students(schoolClass));
        em.createQuery("DELETE FROM CareerLink x WHERE x.schoolClass.id = :class")
                .setParameter("class", schoolClass.getId())
                .executeUpdate();
        em.createQuery("DELETE FROM CareerClass x WHERE x.id = :class")
                .setParameter("class", schoolClass.getId())
                .executeUpdate();
    }

    static final Comparator<CareerSeat> BY_TIME =
            Comparator.comparing((CareerSeat seat) -> seat.getSlot().getStartsAt());
}
