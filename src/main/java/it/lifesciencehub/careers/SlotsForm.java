package it.lifesciencehub.careers;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Slots of one length, one after the other, as staff add them. Lengths are minutes. */
public class SlotsForm implements Serializable {

    private LocalDateTime first;
    private Integer minutes = 30;
    private Integer pause = 10;
    private Integer count = 4;

    public LocalDateTime getFirst() {
        return first;
    }

    public void setFirst(LocalDateTime first) {
        this.first = first;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getPause() {
        return pause;
    }

    public void setPause(Integer pause) {
        this.pause = pause;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
