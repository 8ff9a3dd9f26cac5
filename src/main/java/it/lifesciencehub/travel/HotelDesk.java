package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** A hotel with its rooms, who sleeps there, and who has no room yet though they join the leg. */
public record HotelDesk(TravelHotel hotel, List<Room> rooms, List<Guest> guests, List<Roomless> roomless)
        implements Serializable {

    /** As clocks show it there. */
    public LocalDateTime checkIn() {
        return LocalDateTime.ofInstant(hotel.getCheckIn(), hotel.getLeg().zoneId());
    }

    public LocalDateTime checkOut() {
        return LocalDateTime.ofInstant(hotel.getCheckOut(), hotel.getLeg().zoneId());
    }

    public record Room(RoomKind kind, int number, int free) implements Serializable {}

    /** @param sharesWith the other one's name, or null */
    public record Guest(Long stayId, String name, String organisation, RoomKind kind, String sharesWith)
            implements Serializable {}

    /** @param agreedWith the name of somebody with whom they agreed to share, both of them, or null */
    public record Roomless(Long registrationId, String name, String organisation, Long agreedWithId, String agreedWith)
            implements Serializable {}
}
