package it.lifesciencehub.careers;

import java.io.Serializable;

/** A professional figure, as its company fills it in. */
public class FigureForm implements Serializable {

    private Long id;
    private String titleIt;
    private String titleEn;
    private String descriptionIt;
    private String descriptionEn;
    private String speakers;
    private Integer seats = 8;
    private Long[] slots = {};

    static FigureForm of(CareerFigure figure) {
        FigureForm form = new FigureForm();
        form.id = figure.getId();
        form.titleIt = figure.getTitle().getIt();
        form.titleEn = figure.getTitle().getEn();
        form.descriptionIt = figure.getDescription().getIt();
        form.descriptionEn = figure.getDescription().getEn();
        form.speakers = figure.getSpeakers();
        form.seats = figure.getSeats();
        form.slots = figure.getSlots().toArray(Long[]::new);
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getDescriptionIt() {
        return descriptionIt;
    }

    public void setDescriptionIt(String descriptionIt) {
        this.descriptionIt = descriptionIt;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    /** In how many slots it is offered. */
    public int getSlotCount() {
        return slots.length;
    }

    public String getSpeakers() {
        return speakers;
    }

    public void setSpeakers(String speakers) {
        this.speakers = speakers;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public Long[] getSlots() {
        return slots.clone();
    }

    public void setSlots(Long[] slots) {
        this.slots = slots.clone();
    }
}
