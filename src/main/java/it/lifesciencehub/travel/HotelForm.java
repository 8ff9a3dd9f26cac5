package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** A hotel, as staff fill it in; times as clocks show them there. */
public class HotelForm implements Serializable {

    private long version;
    private Long legId;
    private String name;
    private String address;
    private LocalDateTime checkIn;
    private LocalDateTime checkOut;
    private String note;
    private Integer singles;
    private Integer doubles;
    private Integer twins;
    private Integer suites;

    static HotelForm of(TravelHotel hotel) {
        HotelForm form = new HotelForm();
        form.version = hotel.getVersion();
        form.legId = hotel.getLeg().getId();
        form.name = hotel.getName();
        form.address = hotel.getAddress();
        form.checkIn =
                LocalDateTime.ofInstant(hotel.getCheckIn(), hotel.getLeg().zoneId());
        form.checkOut =
                LocalDateTime.ofInstant(hotel.getCheckOut(), hotel.getLeg().zoneId());
        form.note = hotel.getNote();
        form.singles = hotel.getRooms().get(RoomKind.SINGLE);
        form.doubles = hotel.getRooms().get(RoomKind.DOUBLE);
        form.twins = hotel.getRooms().get(RoomKind.TWIN);
        form.suites = hotel.getRooms().get(RoomKind.SUITE);
        return form;
    }

    /** Kinds of which there are rooms. */
    Map<RoomKind, Integer> rooms() {
        Map<RoomKind, Integer> rooms = new EnumMap<>(RoomKind.class);
        put(rooms, RoomKind.SINGLE, singles);
        put(rooms, RoomKind.DOUBLE, doubles);
        put(rooms, RoomKind.TWIN, twins);
        put(rooms, RoomKind.SUITE, suites);
        return rooms;
    }

    private static void put(Map<RoomKind, Integer> rooms, RoomKind kind, Integer number) {
        if (number != null && number != 0) {
            rooms.put(kind, number);
        }
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Long getLegId() {
        return legId;
    }

    public void setLegId(Long legId) {
        this.legId = legId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDateTime getCheckIn() {
        return checkIn;
    }

    public void setCheckIn(LocalDateTime checkIn) {
        this.checkIn = checkIn;
    }

    public LocalDateTime getCheckOut() {
        return checkOut;
    }

    public void setCheckOut(LocalDateTime checkOut) {
        this.checkOut = checkOut;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getSingles() {
        return singles;
    }

    public void setSingles(Integer singles) {
        this.singles = singles;
    }

    public Integer getDoubles() {
        return doubles;
    }

    public void setDoubles(Integer doubles) {
        this.doubles = doubles;
    }

    public Integer getTwins() {
        return twins;
    }

    public void setTwins(Integer twins) {
        this.twins = twins;
    }

    public Integer getSuites() {
        return suites;
    }

    public void setSuites(Integer suites) {
        this.suites = suites;
    }
}
