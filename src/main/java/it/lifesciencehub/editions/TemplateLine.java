package it.lifesciencehub.editions;

import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;

/** A session of a template's form. */
public class TemplateLine implements Serializable {

    private static final int DAY = 24 * 60;

    private Integer day = 1;
    private String begins;
    private Integer minutes;
    private SessionKind kind = SessionKind.TALK;
    private String titleIt;
    private String titleEn;
    private String trackIt;
    private String trackEn;
    private String room;
    private Integer seats;

    public TemplateLine() {}

    TemplateLine(TemplateSession session, LocalTime begin) {
        int sinceMidnight = begin.toSecondOfDay() / 60 + session.getOffset();
        day = sinceMidnight / DAY + 1;
        begins = LocalTime.MIDNIGHT.plusMinutes(sinceMidnight % DAY).toString();
        minutes = session.getLength();
        kind = session.getKind();
        titleIt = session.getTitle().getIt();
        titleEn = session.getTitle().getEn();
        trackIt = session.getTrack().getIt();
        trackEn = session.getTrack().getEn();
        room = session.getRoom();
        seats = session.getSeats();
    }

    /** Lines without a title are nothing. */
    boolean isBlank() {
        return title().isEmpty();
    }

    LocalisedText title() {
        return new LocalisedText(titleIt, titleEn);
    }

    LocalisedText track() {
        return new LocalisedText(trackIt, trackEn);
    }

    /** Minutes after the event's beginning; negative where it is before. */
    int offset(LocalTime begin) {
        return (day - 1) * DAY
                + (int) Duration.between(begin, EditionPolicy.time(begins)).toMinutes();
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
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

    public String getTrackIt() {
        return trackIt;
    }

    public void setTrackIt(String trackIt) {
        this.trackIt = trackIt;
    }

    public String getTrackEn() {
        return trackEn;
    }

    public void setTrackEn(String trackEn) {
        this.trackEn = trackEn;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
