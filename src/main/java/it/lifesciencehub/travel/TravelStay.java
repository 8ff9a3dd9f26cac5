package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A traveller's room at a hotel, of one kind, alone or with the one whom they agreed with. */
@Entity
@Table(name = "travel_stay")
@NamedQuery(
        name = TravelStay.OF_TRAVEL,
        query =
                "SELECT s FROM TravelStay s JOIN FETCH s.hotel h JOIN FETCH h.leg l JOIN FETCH s.registration r JOIN FETCH r.person WHERE l.travel.id = :travel ORDER BY h.checkIn, h.id, s.kind, s.id")
public class TravelStay extends BaseEntity {

    static final String OF_TRAVEL = "TravelStay.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "hotel_id")
    private TravelHotel hotel;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RoomKind kind;

    @Column(name = "shares_with_id")
    private Long sharesWithId;

    protected TravelStay() {}

    /** @param sharesWithId the other one's registration, or null for a room alone */
    TravelStay(TravelHotel hotel, Registration registration, RoomKind kind, Long sharesWithId) {
        this.hotel = hotel;
        this.registration = registration;
        this.kind = kind;
        this.sharesWithId = sharesWithId;
    }

    RoomPolicy.Bed bed() {
        return new RoomPolicy.Bed(registration.getId(), kind, sharesWithId);
    }

    /** The other one has left: the room is theirs alone. */
    void alone() {
        sharesWithId = null;
    }

    public TravelHotel getHotel() {
        return hotel;
    }

    public Registration getRegistration() {
        return registration;
    }

    public RoomKind getKind() {
        return kind;
    }

    public Long getSharesWithId() {
        return sharesWithId;
    }
}
