package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Hotels of a journey and who sleeps where. */
@Stateless
@Guarded
public class TravelHotelService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private TravelTrail trail;

    /** All hotels, by day, each with its guests; empty where no journey is begun. */
    @Allow(Role.STAFF)
    public List<HotelDesk> hotels(Long eventId) {
        access.event(eventId);
        return access.of(eventId).map(this::desks).orElse(List.of());
    }

    private List<HotelDesk> desks(Travel travel) {
        List<Registration> travellers = book.travellers(travel);
        Map<Long, Long> wishes = book.wishes(travel);
        Map<TravelHotel, List<TravelStay>> stays =
                book.stays(travel).stream().collect(Collectors.groupingBy(TravelStay::getHotel));
        return book.hotels(travel).stream()
                .map(hotel -> desk(hotel, travellers, stays.getOrDefault(hotel, List.of()), wishes))
                .toList();
    }

    @Allow(Role.STAFF)
    public HotelDesk hotel(Long eventId, Long hotelId) {
        Travel travel = access.require(eventId);
        return desk(travel, access.hotel(travel, hotelId));
    }

    private HotelDesk desk(Travel travel, TravelHotel hotel) {
        return desk(hotel, book.travellers(travel), book.stays(hotel), book.wishes(travel));
    }

    private static HotelDesk desk(
            TravelHotel hotel, List<Registration> travellers, List<TravelStay> stays, Map<Long, Long> wishes) {
        Map<Long, String> names = new HashMap<>();
        travellers.forEach(one -> names.put(one.getId(), one.getPerson().getName()));
        List<RoomPolicy.Bed> beds = stays.stream().map(TravelStay::bed).toList();
        Set<Long> housed = new HashSet<>();
        List<HotelDesk.Guest> guests = new ArrayList<>();
        for (TravelStay stay : stays) {
            Registration guest = stay.getRegistration();
            housed.add(guest.getId());
            guests.add(new HotelDesk.Guest(
                    stay.getId(),
                    guest.getPerson().getName(),
                    organisation(guest),
                    stay.getKind(),
                    stay.getSharesWithId() == null ? null : names.get(stay.getSharesWithId())));
        }
        return new HotelDesk(
                hotel,
                hotel.getRooms().entrySet().stream()
                        .map(room -> new HotelDesk.Room(
                                room.getKey(), room.getValue(), RoomPolicy.free(hotel.getRooms(), beds, room.getKey())))
                        .toList(),
                guests,
                travellers.stream()
                        .filter(one ->
                                !housed.contains(one.getId()) && hotel.getLeg().isJoinedBy(one.getId()))
                        .map(one -> roomless(one, wishes, names))
                        .toList());
    }

    private static HotelDesk.Roomless roomless(Registration one, Map<Long, Long> wishes, Map<Long, String> names) {
        Long with = wishes.get(one.getId());
        boolean agreed = with != null && RoomPolicy.agreed(one.getId(), with, wishes) && names.containsKey(with);
        return new HotelDesk.Roomless(
                one.getId(),
                one.getPerson().getName(),
                organisation(one),
                agreed ? with : null,
                agreed ? names.get(with) : null);
    }

    private static String organisation(Registration one) {
        return one.getOrganisation() == null ? "" : one.getOrganisation().getName();
    }

    /** Legs at which a hotel can be. */
    @Allow(Role.STAFF)
    public List<LegSpan> legs(Long eventId) {
        access.event(eventId);
        return access.of(eventId)
                .map(travel -> book.legs(travel).stream().map(TravelLeg::span).toList())
                .orElse(List.of());
    }

    /** @param hotelId null for a new one */
    @Allow(Role.STAFF)
    public HotelForm form(Long eventId, Long hotelId) {
        Travel travel = access.require(eventId);
        return hotelId == null ? new HotelForm() : HotelForm.of(access.hotel(travel, hotelId));
    }

    /** @param hotelId null for a new one @return the hotel's id */
    @Allow(Role.STAFF)
    public Long save(Long eventId, Long hotelId, HotelForm form) {
        Travel travel = access.locked(eventId);
        TravelHotel known = hotelId == null ? null : access.hotel(travel, hotelId);
        if (known == null && form.getLegId() == null) {
            throw new Refusal(List.of(new Problem("legId", CommonReason.REQUIRED)));
        }
        TravelLeg leg = known == null ? access.leg(travel, form.getLegId()) : known.getLeg();
        RoomPolicy.formIsRight(
                form,
                leg.span(),
                known == null
                        ? List.of()
                        : book.stays(known).stream().map(TravelStay::bed).toList());
        if (known != null) {
            known.requireVersion(form.getVersion());
        }
        TravelHotel hotel = known == null ? new TravelHotel(leg) : known;
        hotel.write(form);
        if (known == null) {
            em.persist(hotel);
        }
        access.changed(travel);
        trail.record("travel.hotel-saved", travel, hotel.getName());
        return hotel.getId();
    }

    /** Removes a hotel with who was to sleep there. */
    @Allow(Role.STAFF)
    public void remove(Long eventId, Long hotelId) {
        Travel travel = access.locked(eventId);
        TravelHotel hotel = access.hotel(travel, hotelId);
        book.stays(hotel).forEach(em::remove);
        em.flush();
        em.remove(hotel);
        access.changed(travel);
        trail.record("travel.hotel-removed", travel, hotel.getName());
    }

    /**
     * Gives somebody a room, alone or with the one with whom they agreed; the other one gets it at once.
     *
     * @param with the other one's registration, or null
     */
    @Allow(Role.STAFF)
    public void give(Long eventId, Long hotelId, Long registrationId, RoomKind kind, Long with) {
        Travel travel = access.locked(eventId);
        TravelHotel hotel = access.hotel(travel, hotelId);
        if (kind == null) {
            throw new Refusal(List.of(new Problem("kind", CommonReason.REQUIRED)));
        }
        Registration one = requireRoomless(travel, hotel, registrationId);
        Registration other = with == null ? null : requireRoomless(travel, hotel, with);
        RoomPolicy.mayHave(
                hotel.getRooms(),
                book.stays(hotel).stream().map(TravelStay::bed).toList(),
                registrationId,
                kind,
                with,
                book.wishes(travel));
        em.persist(new TravelStay(hotel, one, kind, with));
        if (other != null) {
            em.persist(new TravelStay(hotel, other, kind, registrationId));
        }
        access.changed(travel);
        trail.record("travel.room-given", travel, one.getPerson().getName(), hotel.getName());
    }

    private Registration requireRoomless(Travel travel, TravelHotel hotel, Long registrationId) {
        Registration one = book.traveller(travel, registrationId);
        if (!hotel.getLeg().isJoinedBy(registrationId)) {
            throw new Refusal(TravelReason.NOT_ON_LEG, one.getPerson().getName());
        }
        if (book.stays(hotel).stream().anyMatch(stay -> stay.getRegistration().equals(one))) {
            throw new Refusal(TravelReason.ALREADY_HAS_ROOM);
        }
        return one;
    }

    /** Gives everybody without one a room of this kind to themselves. @return how many */
    @Allow(Role.STAFF)
    public int giveAll(Long eventId, Long hotelId, RoomKind kind) {
        Travel travel = access.locked(eventId);
        TravelHotel hotel = access.hotel(travel, hotelId);
        if (kind == null) {
            throw new Refusal(List.of(new Problem("kind", CommonReason.REQUIRED)));
        }
        List<HotelDesk.Roomless> roomless = desk(travel, hotel).roomless();
        int free = RoomPolicy.free(
                hotel.getRooms(),
                book.stays(hotel).stream().map(TravelStay::bed).toList(),
                kind);
        if (free < roomless.size()) {
            throw new Refusal(TravelReason.NOT_ENOUGH_ROOMS, free);
        }
        for (HotelDesk.Roomless one : roomless) {
            em.persist(new TravelStay(hotel, book.traveller(travel, one.registrationId()), kind, null));
        }
        access.changed(travel);
        trail.record("travel.rooms-given", travel, hotel.getName(), String.valueOf(roomless.size()));
        return roomless.size();
    }

    /** Takes somebody out of their room; who shared it has it alone. */
    @Allow(Role.STAFF)
    public void take(Long eventId, Long stayId) {
        Travel travel = access.locked(eventId);
        TravelStay stay = access.find(
                TravelStay.class, stayId, travel, one -> one.getHotel().getLeg().getTravel());
        Long id = stay.getRegistration().getId();
        book.stays(stay.getHotel()).stream()
                .filter(other -> id.equals(other.getSharesWithId()))
                .forEach(TravelStay::alone);
        em.remove(stay);
        access.changed(travel);
        trail.record(
                "travel.room-taken",
                travel,
                stay.getRegistration().getPerson().getName(),
                stay.getHotel().getName());
    }
}
