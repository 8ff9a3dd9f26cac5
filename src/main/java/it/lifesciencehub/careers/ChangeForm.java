package it.lifesciencehub.careers;

import java.io.Serializable;

/** A change by hand: who, with which figure, when, and why. For a removal figure and slot stay empty. */
public class ChangeForm implements Serializable {

    private Long seat;
    private Long student;
    private String session;
    private String reason;
    private boolean over;

    public Long getSeat() {
        return seat;
    }

    public void setSeat(Long seat) {
        this.seat = seat;
    }

    public Long getStudent() {
        return student;
    }

    public void setStudent(Long student) {
        this.student = student;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}
