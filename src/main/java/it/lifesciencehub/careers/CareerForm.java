package it.lifesciencehub.careers;

import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** The frame of a career day, as staff fill it in. Times are those of Rome. */
public class CareerForm implements Serializable {

    private LocalDateTime offers;
    private LocalDateTime choices;
    private LocalDateTime orders;
    private Integer talks = CareerPolicy.TALKS;
    private Integer wishes = CareerPolicy.WISHES;
    private Integer studentsPerAdult = CareerPolicy.STUDENTS_PER_ADULT;
    private Integer keepDays = CareerPolicy.KEEP_DAYS;

    static CareerForm of(CareerDay day) {
        CareerForm form = new CareerForm();
        form.offers = RomeTime.local(day.getOffersUntil());
        form.choices = RomeTime.local(day.getWishesUntil());
        form.orders = RomeTime.local(day.getOrdersUntil());
        form.talks = day.getTalks();
        form.wishes = day.getWishes();
        form.studentsPerAdult = day.getStudentsPerAdult();
        form.keepDays = day.getKeepDays();
        return form;
    }

    Instant offersUntil() {
        return RomeTime.instant(offers);
    }

    Instant wishesUntil() {
        return RomeTime.instant(choices);
    }

    Instant ordersUntil() {
        return RomeTime.instant(orders);
    }

    public LocalDateTime getOffers() {
        return offers;
    }

    public void setOffers(LocalDateTime offers) {
        this.offers = offers;
    }

    public LocalDateTime getChoices() {
        return choices;
    }

    public void setChoices(LocalDateTime choices) {
        this.choices = choices;
    }

    public LocalDateTime getOrders() {
        return orders;
    }

    public void setOrders(LocalDateTime orders) {
        this.orders = orders;
    }

    public Integer getTalks() {
        return talks;
    }

    public void setTalks(Integer talks) {
        this.talks = talks;
    }

    public Integer getWishes() {
        return wishes;
    }

    public void setWishes(Integer wishes) {
        this.wishes = wishes;
    }

    public Integer getStudentsPerAdult() {
        return studentsPerAdult;
    }

    public void setStudentsPerAdult(Integer studentsPerAdult) {
        this.studentsPerAdult = studentsPerAdult;
    }

    public Integer getKeepDays() {
        return keepDays;
    }

    public void setKeepDays(Integer keepDays) {
        this.keepDays = keepDays;
    }
}
