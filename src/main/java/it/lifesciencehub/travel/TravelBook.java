package it.lifesciencehub.travel;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what belongs to a journey; whoever asks has been let in already. */
@ApplicationScoped
class TravelBook {

    @PersistenceContext
    private EntityManager em;

    List<TravelLeg> legs(Travel travel) {
        return of(TravelLeg.OF_TRAVEL, TravelLeg.class, travel);
    }

    List<TravelHotel> hotels(Travel travel) {
        return of(TravelHotel.OF_TRAVEL, TravelHotel.class, travel);
    }

    List<TravelStay> stays(Travel travel) {
        return of(TravelStay.OF_TRAVEL, TravelStay.class, travel);
    }

    List<TravelStay> stays(TravelHotel hotel) {
        return stays(hotel.getLeg().getTravel()).stream()
                .filter(stay -> stay.getHotel().equals(hotel))
                .toList();
    }

    List<TravelItem> items(Travel travel) {
        return of(TravelItem.OF_TRAVEL, TravelItem.class, travel);
    }

    List<TravelBody> bodies(Travel travel) {
        return of(TravelBody.OF_TRAVEL, TravelBody.class, travel);
    }

    List<TravelMeeting> meetings(Travel travel) {
        return of(TravelMeeting.OF_TRAVEL, TravelMeeting.class, travel);
    }

    List<TravelOutcome> outcomes(Travel travel) {
        return of(TravelOutcome.OF_TRAVEL, TravelOutcome.class, travel);
    }

    List<TravelValue> values(Travel travel) {
        return of(TravelValue.OF_TRAVEL, TravelValue.class, travel);
    }

    List<TravelValue> values(TravelSheet sheet) {
        return em.createNamedQuery(TravelValue.OF_SHEET, TravelValue.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    private <T> List<T> of(String query, Class<T> type, Travel travel) {
        return em.createNamedQuery(query, type)
                .setParameter("travel", travel.getId())
                .getResultList();
    }

    /** What each has done, by registration. */
    Map<Long, List<TravelDone>> done(Travel travel) {
        Map<Long, List<TravelDone>> done = new HashMap<>();
        of(TravelDone.OF_TRAVEL, TravelDone.class, travel)
                .forEach(one -> done.computeIfAbsent(
                                one.getSheet().getRegistration().getId(), id -> new ArrayList<>())
                        .add(one));
        return done;
    }

    /** Sheets by registration. */
    Map<Long, TravelSheet> sheets(Travel travel) {
        Map<Long, TravelSheet> sheets = new HashMap<>();
        of(TravelSheet.OF_TRAVEL, TravelSheet.class, travel)
                .forEach(sheet -> sheets.put(sheet.getRegistration().getId(), sheet));
        return sheets;
    }

    Optional<TravelSheet> sheet(Long registrationId) {
        return em.createNamedQuery(TravelSheet.OF_REGISTRATION, TravelSheet.class)
                .setParameter("id", registrationId)
                .getResultStream()
                .findFirst();
    }

    /** The traveller's sheet, made where there is none yet. */
    TravelSheet sheetOf(Travel travel, Registration registration) {
        return sheet(registration.getId()).orElseGet(() -> {
            TravelSheet sheet = new TravelSheet(travel, registration);
            em.persist(sheet);
            em.flush();
            return sheet;
        });
    }

    /** With whom each would share a room, by registration. */
    Map<Long, Long> wishes(Travel travel) {
        Map<Long, Long> wishes = new HashMap<>();
        sheets(travel).forEach((registration, sheet) -> {
            if (sheet.getShareWithId() != null) {
                wishes.put(registration, sheet.getShareWithId());
            }
        });
        return wishes;
    }

    /** Everybody who has a place, by name. */
    List<Registration> travellers(Event event) {
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person p LEFT JOIN FETCH r.organisation"
                                + " WHERE r.event = :event AND r.status = :confirmed"
                                + " ORDER BY p.familyName, p.givenName, r.id",
                        Registration.class)
                .setParameter("event", event)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
    }

    List<Registration> travellers(Travel travel) {
        return travellers(travel.getEvent());
    }

    /** Somebody who has a place. */
    Registration traveller(Travel travel, Long registrationId) {
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person LEFT JOIN FETCH r.organisation"
                                + " WHERE r.id = :id AND r.event = :event AND r.status = :confirmed",
                        Registration.class)
                .setParameter("id", registrationId)
                .setParameter("event", travel.getEvent())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** Registrations of a company's people who have a place. */
    Set<Long> ofCompany(Travel travel, Long organisationId) {
        Set<Long> ids = new HashSet<>();
        for (Registration one : travellers(travel)) {
            if (one.getOrganisation() != null && one.getOrganisation().getId().equals(organisationId)) {
                ids.add(one.getId());
            }
        }
        return ids;
    }

    List<EventSession> sessions(Event event) {
        return em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", event.getId())
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    void flush() {
        em.flush();
    }
}
