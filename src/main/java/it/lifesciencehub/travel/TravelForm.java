package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.LocalDate;

/** The frame of a journey, as staff fill it in. */
public class TravelForm implements Serializable {

    private boolean askNumber;
    private LocalDate dueOn;
    private Integer keepDays = TravelPolicy.KEEP_DAYS;

    static TravelForm of(Travel travel) {
        TravelForm form = new TravelForm();
        form.askNumber = travel.isAskNumber();
        form.dueOn = travel.getDueOn();
        form.keepDays = travel.getKeepDays();
        return form;
    }

    public boolean isAskNumber() {
        return askNumber;
    }

    public void setAskNumber(boolean askNumber) {
        this.askNumber = askNumber;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer getKeepDays() {
        return keepDays;
    }

    public void setKeepDays(Integer keepDays) {
        this.keepDays = keepDays;
    }
}
