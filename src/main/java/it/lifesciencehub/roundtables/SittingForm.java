package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.LocalDateTime;

/** A sitting as its page fills it in; times are Rome's. */
public class SittingForm implements Serializable {

    private Long bodyId;
    private String title;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String place;
    private String onlineLink;
    private String agenda;

    static SittingForm of(Sitting sitting) {
        SittingForm form = new SittingForm();
        form.bodyId = sitting.getBody().getId();
        form.title = sitting.getTitle();
        form.startsAt = RomeTime.local(sitting.getStartsAt());
        form.endsAt = RomeTime.local(sitting.getEndsAt());
        form.place = sitting.getPlace();
        form.onlineLink = sitting.getOnlineLink();
        form.agenda = sitting.getAgenda();
        return form;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}
