package it.lifesciencehub.travel;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** A part of the journey in one place, with how one comes there. Its days are those of the place; where two legs meet on one
 * day, that day is a day of both. Everybody joins it but those who are named as away. */
@Entity
@Table(name = "travel_leg")
@NamedQuery(
        name = TravelLeg.OF_TRAVEL,
        query = "SELECT l FROM TravelLeg l WHERE l.travel.id = :travel ORDER BY l.firstDay, l.lastDay, l.id")
public class TravelLeg extends BaseEntity {

    static final String OF_TRAVEL = "TravelLeg.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "travel_id")
    private Travel travel;

    @Column(name = "city")
    private String city;

    @Column(name = "country")
    private String country;

    @Column(name = "zone_id")
    private String zone;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private TravelWay way;

    @Column(name = "way_number")
    private String wayNumber;

    @Column(name = "departs_from")
    private String departsFrom;

    @Column(name = "departs_at")
    private Instant departsAt;

    @Column(name = "departs_zone")
    private String departsZone;

    @Column(name = "arrives_at")
    private Instant arrivesAt;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "meeting_point_it"))
    @AttributeOverride(name = "en", column = @Column(name = "meeting_point_en"))
    private LocalisedText meetingPoint = new LocalisedText("", "");

    @Column(name = "passport_months")
    private Integer passportMonths;

    @Enumerated(EnumType.STRING)
    @Column(name = "visa")
    private VisaRule visa;

    @Column(name = "visa_by")
    private LocalDate visaBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "travel_leg_away", joinColumns = @JoinColumn(name = "leg_id"))
    @Column(name = "registration_id")
    private Set<Long> away = new HashSet<>();

    protected TravelLeg() {}

    TravelLeg(Travel travel, LegForm form) {
        this.travel = travel;
        write(form);
    }

    /** Writes the leg, already checked by {@link LegPolicy}. */
    void write(LegForm form) {
        city = form.getCity().strip();
        country = form.getCountry();
        zone = form.getZone();
        firstDay = form.getFirstDay();
        lastDay = form.getLastDay();
        way = form.getWay();
        wayNumber = LegForm.text(form.getWayNumber());
        departsFrom = LegForm.text(form.getDepartsFrom());
        departsZone = form.getDepartsZone();
        departsAt = form.departure();
        arrivesAt = form.arrival();
        meetingPoint = new LocalisedText(form.getMeetingPointIt(), form.getMeetingPointEn());
        passportMonths = form.getPassportMonths();
        visa = form.getVisa();
        visaBy = form.getVisa() == VisaRule.YES ? form.getVisaBy() : null;
    }

    /** Whether this traveller comes along. */
    boolean isJoinedBy(Long registrationId) {
        return !away.contains(registrationId);
    }

    /** @return whether that is news */
    boolean join(Long registrationId, boolean joins) {
        return joins ? away.remove(registrationId) : away.add(registrationId);
    }

    /** What it asks of the papers of whoever joins it. */
    PaperPolicy.Rule rule() {
        return new PaperPolicy.Rule(getId(), lastDay, passportMonths, visa, visaBy);
    }

    LegSpan span() {
        return new LegSpan(getId(), city, firstDay, lastDay, zoneId(), departsAt, arrivesAt);
    }

    /** The time that clocks show there. */
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    ZoneId departsZoneId() {
        return ZoneId.of(departsZone);
    }

    public Travel getTravel() {
        return travel;
    }

    public String getCity() {
        return city;
    }

    public String getCountry() {
        return country;
    }

    public String getZone() {
        return zone;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public TravelWay getWay() {
        return way;
    }

    public String getWayNumber() {
        return wayNumber;
    }

    public String getDepartsFrom() {
        return departsFrom;
    }

    public Instant getDepartsAt() {
        return departsAt;
    }

    public String getDepartsZone() {
        return departsZone;
    }

    public Instant getArrivesAt() {
        return arrivesAt;
    }

    public LocalisedText getMeetingPoint() {
        return meetingPoint;
    }

    public Integer getPassportMonths() {
        return passportMonths;
    }

    public VisaRule getVisa() {
        return visa;
    }

    public LocalDate getVisaBy() {
        return visaBy;
    }
}
