package it.lifesciencehub.travel;

import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A leg, as staff fill it in: each time as clocks show it in its own place. */
public class LegForm implements Serializable {

    private long version;
    private String city;
    private String country;
    private String zone;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private TravelWay way = TravelWay.FLIGHT;
    private String wayNumber;
    private String departsFrom;
    private LocalDateTime departs;
    private String departsZone = RomeTime.ZONE.getId();
    private LocalDateTime arrives;
    private String meetingPointIt;
    private String meetingPointEn;
    private Integer passportMonths;
    private VisaRule visa = VisaRule.NO;
    private LocalDate visaBy;

    static LegForm of(TravelLeg leg) {
        LegForm form = new LegForm();
        form.version = leg.getVersion();
        form.city = leg.getCity();
        form.country = leg.getCountry();
        form.zone = leg.getZone();
        form.firstDay = leg.getFirstDay();
        form.lastDay = leg.getLastDay();
        form.way = leg.getWay();
        form.wayNumber = leg.getWayNumber();
        form.departsFrom = leg.getDepartsFrom();
        form.departsZone = leg.getDepartsZone();
        form.departs =
                leg.getDepartsAt() == null ? null : LocalDateTime.ofInstant(leg.getDepartsAt(), leg.departsZoneId());
        form.arrives = leg.getArrivesAt() == null ? null : LocalDateTime.ofInstant(leg.getArrivesAt(), leg.zoneId());
        form.meetingPointIt = leg.getMeetingPoint().getIt();
        form.meetingPointEn = leg.getMeetingPoint().getEn();
        form.passportMonths = leg.getPassportMonths();
        form.visa = leg.getVisa();
        form.visaBy = leg.getVisaBy();
        return form;
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }

    Instant departure() {
        return departs == null ? null : departs.atZone(ZoneId.of(departsZone)).toInstant();
    }

    Instant arrival() {
        return arrives == null ? null : arrives.atZone(ZoneId.of(zone)).toInstant();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public TravelWay getWay() {
        return way;
    }

    public void setWay(TravelWay way) {
        this.way = way;
    }

    public String getWayNumber() {
        return wayNumber;
    }

    public void setWayNumber(String wayNumber) {
        this.wayNumber = wayNumber;
    }

    public String getDepartsFrom() {
        return departsFrom;
    }

    public void setDepartsFrom(String departsFrom) {
        this.departsFrom = departsFrom;
    }

    public LocalDateTime getDeparts() {
        return departs;
    }

    public void setDeparts(LocalDateTime departs) {
        this.departs = departs;
    }

    public String getDepartsZone() {
        return departsZone;
    }

    public void setDepartsZone(String departsZone) {
        this.departsZone = departsZone;
    }

    public LocalDateTime getArrives() {
        return arrives;
    }

    public void setArrives(LocalDateTime arrives) {
        this.arrives = arrives;
    }

    public String getMeetingPointIt() {
        return meetingPointIt;
    }

    public void setMeetingPointIt(String meetingPointIt) {
        this.meetingPointIt = meetingPointIt;
    }

    public String getMeetingPointEn() {
        return meetingPointEn;
    }

    public void setMeetingPointEn(String meetingPointEn) {
        this.meetingPointEn = meetingPointEn;
    }

    public Integer getPassportMonths() {
        return passportMonths;
    }

    public void setPassportMonths(Integer passportMonths) {
        this.passportMonths = passportMonths;
    }

    public VisaRule getVisa() {
        return visa;
    }

    public void setVisa(VisaRule visa) {
        this.visa = visa;
    }

    public LocalDate getVisaBy() {
        return visaBy;
    }

    public void setVisaBy(LocalDate visaBy) {
        this.visaBy = visaBy;
    }
}
