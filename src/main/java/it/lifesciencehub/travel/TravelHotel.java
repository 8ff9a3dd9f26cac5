package it.lifesciencehub.travel;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** A hotel of a leg with its rooms by kind; who sleeps there stands in {@link TravelStay}. Times are those of the leg. */
@Entity
@Table(name = "travel_hotel")
@NamedQuery(
        name = TravelHotel.OF_TRAVEL,
        query =
                "SELECT h FROM TravelHotel h JOIN FETCH h.leg l WHERE l.travel.id = :travel ORDER BY l.firstDay, h.checkIn, h.name, h.id")
public class TravelHotel extends BaseEntity {

    static final String OF_TRAVEL = "TravelHotel.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "leg_id")
    private TravelLeg leg;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private String address;

    @Column(name = "check_in")
    private Instant checkIn;

    @Column(name = "check_out")
    private Instant checkOut;

    @Column(name = "note")
    private String note;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "travel_room", joinColumns = @JoinColumn(name = "hotel_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "rooms")
    private Map<RoomKind, Integer> rooms = new HashMap<>();

    protected TravelHotel() {}

    TravelHotel(TravelLeg leg) {
        this.leg = leg;
    }

    /** Writes the hotel, already checked by {@link RoomPolicy}. */
    void write(HotelForm form) {
        name = form.getName().strip();
        address = LegForm.text(form.getAddress());
        note = LegForm.text(form.getNote());
        checkIn = form.getCheckIn().atZone(leg.zoneId()).toInstant();
        checkOut = form.getCheckOut().atZone(leg.zoneId()).toInstant();
        rooms.keySet().retainAll(form.rooms().keySet());
        rooms.putAll(form.rooms());
    }

    /** How many rooms there are of each kind, in the order of kinds. */
    public Map<RoomKind, Integer> getRooms() {
        Map<RoomKind, Integer> sorted = new EnumMap<>(RoomKind.class);
        sorted.putAll(rooms);
        return sorted;
    }

    LocalDate firstNight() {
        return LocalDate.ofInstant(checkIn, leg.zoneId());
    }

    LocalDate lastDay() {
        return LocalDate.ofInstant(checkOut, leg.zoneId());
    }

    /** Nights between check-in and check-out. */
    public long getNights() {
        return LegPolicy.nights(firstNight(), lastDay());
    }

    public TravelLeg getLeg() {
        return leg;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public Instant getCheckIn() {
        return checkIn;
    }

    public Instant getCheckOut() {
        return checkOut;
    }

    public String getNote() {
        return note;
    }
}
