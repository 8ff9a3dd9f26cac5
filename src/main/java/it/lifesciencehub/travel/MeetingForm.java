package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A meeting abroad, as staff fill it in; times as clocks show them at the leg that is chosen. */
public class MeetingForm implements Serializable {

    private long version;
    private Long bodyId;
    private Long legId;
    private LocalDateTime starts;
    private Integer minutes = 60;
    private String place;
    private String interpreter;
    private List<Long> who = new ArrayList<>();

    static MeetingForm of(TravelMeeting meeting) {
        MeetingForm form = new MeetingForm();
        form.version = meeting.getVersion();
        form.bodyId = meeting.getBody().getId();
        form.legId = meeting.getLeg().getId();
        form.starts =
                LocalDateTime.ofInstant(meeting.getStartsAt(), meeting.getLeg().zoneId());
        form.minutes = (int)
                Duration.between(meeting.getStartsAt(), meeting.getEndsAt()).toMinutes();
        form.place = meeting.getPlace();
        form.interpreter = meeting.getInterpreter();
        form.who = new ArrayList<>(meeting.getWho());
        return form;
    }

    Instant startsAt(ZoneId zone) {
        return starts.atZone(zone).toInstant();
    }

    Instant endsAt(ZoneId zone) {
        return startsAt(zone).plus(Duration.ofMinutes(minutes));
    }

    Set<Long> travellers() {
        return Set.copyOf(who);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public Long getLegId() {
        return legId;
    }

    public void setLegId(Long legId) {
        this.legId = legId;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public List<Long> getWho() {
        return who;
    }

    public void setWho(List<Long> who) {
        this.who = who;
    }
}
