package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** The collective stand, as staff fill it in. Times are those of Rome; area in square metres, rate in percent. */
public class StandForm implements Serializable {

    private String hall;
    private String number;
    private String area;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private Integer placesPerCompany = 1;
    private FairOrder order = FairOrder.MEMBERS_FIRST;
    private String placeVatRate;

    static StandForm of(FairStand stand, Language language) {
        StandForm form = new StandForm();
        form.hall = stand.getHall();
        form.number = stand.getNumber();
        form.area = Money.plain(language, stand.getArea());
        form.opens = RomeTime.local(stand.getOpensAt());
        form.closes = RomeTime.local(stand.getClosesAt());
        form.placesPerCompany = stand.getPlacesPerCompany();
        form.order = stand.getOrder();
        form.placeVatRate = stand.getPlaceVatRate() == null ? null : Money.plain(language, stand.getPlaceVatRate());
        return form;
    }

    Instant opensAt() {
        return RomeTime.instant(opens);
    }

    Instant closesAt() {
        return RomeTime.instant(closes);
    }

    public String getHall() {
        return hall;
    }

    public void setHall(String hall) {
        this.hall = hall;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public Integer getPlacesPerCompany() {
        return placesPerCompany;
    }

    public void setPlacesPerCompany(Integer placesPerCompany) {
        this.placesPerCompany = placesPerCompany;
    }

    public FairOrder getOrder() {
        return order;
    }

    public void setOrder(FairOrder order) {
        this.order = order;
    }

    public String getPlaceVatRate() {
        return placeVatRate;
    }

    public void setPlaceVatRate(String placeVatRate) {
        this.placeVatRate = placeVatRate;
    }
}
