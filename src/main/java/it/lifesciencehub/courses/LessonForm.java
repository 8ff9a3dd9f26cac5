package it.lifesciencehub.courses;

import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/** What staff write of a lesson, or of several in a rhythm. */
public class LessonForm implements Serializable {

    private String titleIt;
    private String titleEn;
    private LocalDateTime starts;
    private LocalDateTime ends;
    private String place;
    private String onlineLink;
    private BigDecimal hours;
    private Integer times;
    private Integer weeks;
    private boolean skipHolidays = true;

    void show(Lesson lesson) {
        titleIt = lesson.getTitle().getIt();
        titleEn = lesson.getTitle().getEn();
        starts = RomeTime.local(lesson.getStartsAt());
        ends = RomeTime.local(lesson.getEndsAt());
        place = lesson.getPlace();
        onlineLink = lesson.getOnlineLink();
        hours = BigDecimal.valueOf(lesson.getMinutes())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
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

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
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

    /** Null for as long as the lesson lasts. */
    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    /** How many lessons in a rhythm; null for one. */
    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer times) {
        this.times = times;
    }

    /** Weeks from one lesson to the next; null for one. */
    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    /** Whether a lesson that falls on a public holiday is held a rhythm later. */
    public boolean isSkipHolidays() {
        return skipHolidays;
    }

    public void setSkipHolidays(boolean skipHolidays) {
        this.skipHolidays = skipHolidays;
    }
}
