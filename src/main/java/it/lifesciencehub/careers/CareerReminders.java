package it.lifesciencehub.careers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes to those whose turn it is and who have done nothing: companies without figures, teachers of students who have
 * not chosen and those students, companies without an order.
 */
@ApplicationScoped
class CareerReminders {

    @Inject
    private CareerAccess access;

    @Inject
    private CareerBook book;

    @Inject
    private CareerMails mails;

    /** @return to how many was written; nobody where no phase runs that somebody could be late in */
    int write(CareerDay day) {
        CareerPhase phase = access.phase(day);
        day.reminded(CareerPolicy.deadline(day, phase));
        return switch (phase) {
            case OFFER -> remindToOffer(day);
            case WISH -> remindClasses(day);
            case ORDER -> remindToOrder(day);
            case SHARE, PUBLISHED -> 0;
        };
    }

    private int remindToOffer(CareerDay day) {
        List<CareerFigure> figures = book.figures(day);
        List<CareerCompany> late = book.companies(day).stream()
                .filter(one ->
                        figures.stream().noneMatch(figure -> figure.getCompany().equals(one)))
                .toList();
        late.forEach(one -> mails.remind(one, "company-asked"));
        return late.size();
    }

    private int remindToOrder(CareerDay day) {
        List<CareerCompany> late = book.figures(day).stream()
                .filter(figure -> figure.getOrderedAt() == null)
                .map(CareerFigure::getCompany)
                .distinct()
                .toList();
        late.forEach(one -> mails.remind(one, "company-order"));
        return late.size();
    }

    private int remindClasses(CareerDay day) {
        int told = 0;
        for (CareerClass one : book.classes(day)) {
            List<CareerStudent> students = book.students(one);
            List<CareerStudent> late = students.stream()
                    .filter(student -> student.getAnsweredAt() == null)
                    .toList();
            if (!late.isEmpty() || students.isEmpty()) {
                mails.remind(one, one.isConfirmed() ? "class-choose" : "class-asked");
                told++;
            }
            if (one.isConfirmed()) {
                late.forEach(student -> mails.remind(student, "student-choose"));
                told += (int) late.stream()
                        .filter(student -> student.getEmail() != null)
                        .count();
            }
        }
        return told;
    }
}
