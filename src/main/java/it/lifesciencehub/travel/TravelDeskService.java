package it.lifesciencehub.travel;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The frame of a journey with its legs and the list of what travellers see to; staff ask, publish and tell of changes. */
@Stateless
@Guarded
public class TravelDeskService {

    /** The version of a frame that nobody has written yet. */
    public static final long NONE = 0;

    private static final int DUE_WEEKS = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private TravelPapers papers;

    @Inject
    private Travellers travellers;

    @Inject
    private TravelTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public TravelDesk desk(Long eventId) {
        Event event = access.event(eventId);
        Optional<Travel> known = access.of(eventId);
        if (known.isEmpty()) {
            TravelForm form = new TravelForm();
            form.setDueOn(RomeTime.of(event.getStartsAt()).toLocalDate().minusWeeks(DUE_WEEKS));
            return new TravelDesk(null, form, NONE, List.of(), List.of(), List.of(), null);
        }
        Travel travel = known.get();
        List<TravelLeg> legs = book.legs(travel);
        List<LegSpan> spans = legs.stream().map(TravelLeg::span).toList();
        return new TravelDesk(
                travel,
                TravelForm.of(travel),
                travel.getVersion(),
                legs,
                LegPolicy.days(spans).entrySet().stream()
                        .map(day -> new TravelDesk.Day(
                                day.getKey(),
                                day.getValue().stream().map(LegSpan::city).toList()))
                        .toList(),
                book.items(travel),
                progress(travel));
    }

    private TravelDesk.Progress progress(Travel travel) {
        List<TravellerRow> rows = papers.rows(travel);
        List<TravelStay> stays = book.stays(travel);
        long beds = book.hotels(travel).stream()
                .mapToLong(hotel -> rows.stream()
                        .filter(row -> hotel.getLeg().isJoinedBy(row.registrationId()))
                        .count())
                .sum();
        return new TravelDesk.Progress(
                rows.size(),
                count(rows, Light.GREEN),
                count(rows, Light.AMBER),
                count(rows, Light.RED),
                Math.max(0, beds - stays.size()),
                book.meetings(travel).stream()
                        .filter(one -> one.getStatus() != MeetingStatus.CANCELLED)
                        .count());
    }

    private static long count(List<TravellerRow> rows, Light light) {
        return rows.stream().filter(row -> row.light() == light).count();
    }

    /** @param seen the version that the form was filled with */
    @Allow(Role.STAFF)
    public void save(Long eventId, long seen, TravelForm form) {
        Event event = access.event(eventId);
        TravelPolicy.formIsRight(form);
        Optional<Travel> known = access.of(eventId);
        known.ifPresent(travel -> travel.requireVersion(seen));
        Travel travel = known.orElseGet(() -> new Travel(event, clock.instant()));
        travel.frame(form);
        if (known.isEmpty()) {
            em.persist(travel);
        } else {
            em.lock(travel, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
        trail.record("travel.framed", travel, "");
    }

    /** @param legId null for a new one, which begins where the last one ends */
    @Allow(Role.STAFF)
    public LegForm leg(Long eventId, Long legId) {
        Travel travel = access.require(eventId);
        if (legId != null) {
            return LegForm.of(access.leg(travel, legId));
        }
        LegForm form = new LegForm();
        List<TravelLeg> legs = book.legs(travel);
        if (legs.isEmpty()) {
            form.setFirstDay(RomeTime.of(travel.getEvent().getStartsAt()).toLocalDate());
        } else {
            TravelLeg last = legs.get(legs.size() - 1);
            form.setFirstDay(last.getLastDay());
            form.setDepartsFrom(last.getCity());
            form.setDepartsZone(last.getZone());
        }
        return form;
    }

    /** @param legId null for a new one */
    @Allow(Role.STAFF)
    public void saveLeg(Long eventId, Long legId, LegForm form) {
        Travel travel = access.locked(eventId);
        TravelLeg known = legId == null ? null : access.leg(travel, legId);
        List<LegSpan> others = book.legs(travel).stream()
                .filter(leg -> !leg.equals(known))
                .map(TravelLeg::span)
                .toList();
        LegPolicy.formIsRight(form, others);
        if (known == null) {
            em.persist(new TravelLeg(travel, form));
        } else {
            known.requireVersion(form.getVersion());
            hotelsFit(known, form);
            known.write(form);
        }
        access.changed(travel);
        trail.record("travel.leg-saved", travel, form.getCity());
    }

    private void hotelsFit(TravelLeg leg, LegForm form) {
        boolean outside = book.hotels(leg.getTravel()).stream()
                        .filter(hotel -> hotel.getLeg().equals(leg))
                        .anyMatch(hotel -> hotel.firstNight().isBefore(form.getFirstDay())
                                || hotel.lastDay().isAfter(form.getLastDay()))
                || book.meetings(leg.getTravel()).stream()
                        .filter(meeting -> meeting.getLeg().equals(leg))
                        .map(meeting -> java.time.LocalDate.ofInstant(meeting.getStartsAt(), leg.zoneId()))
                        .anyMatch(day -> day.isBefore(form.getFirstDay()) || day.isAfter(form.getLastDay()));
        boolean used = isUsed(leg);
        if (outside || used && !leg.getZone().equals(form.getZone())) {
            throw new Refusal(TravelReason.LEG_IN_USE);
        }
    }

    private boolean isUsed(TravelLeg leg) {
        return book.hotels(leg.getTravel()).stream()
                        .anyMatch(hotel -> hotel.getLeg().equals(leg))
                || book.meetings(leg.getTravel()).stream()
                        .anyMatch(meeting -> meeting.getLeg().equals(leg));
    }

    /** Removes a leg at which there is neither hotel nor meeting. */
    @Allow(Role.STAFF)
    public void removeLeg(Long eventId, Long legId) {
        Travel travel = access.locked(eventId);
        TravelLeg leg = access.leg(travel, legId);
        if (isUsed(leg)) {
            throw new Refusal(TravelReason.LEG_IN_USE);
        }
        book.done(travel)
                .values()
                .forEach(list -> list.stream()
                        .filter(done -> leg.getId().equals(done.getLegId()))
                        .forEach(em::remove));
        em.flush();
        em.remove(leg);
        access.changed(travel);
        trail.record("travel.leg-removed", travel, leg.getCity());
    }

    @Allow(Role.STAFF)
    public void addItem(Long eventId, ItemForm form) {
        Travel travel = access.locked(eventId);
        TravelPolicy.itemIsRight(form);
        em.persist(new TravelItem(travel, form));
        trail.record("travel.item-added", travel, form.getTitleIt());
    }

    @Allow(Role.STAFF)
    public void removeItem(Long eventId, Long itemId) {
        Travel travel = access.locked(eventId);
        TravelItem item = access.find(TravelItem.class, itemId, travel, TravelItem::getTravel);
        book.done(travel)
                .values()
                .forEach(list -> list.stream()
                        .filter(done -> item.getId().equals(done.getItemId()))
                        .forEach(em::remove));
        em.flush();
        em.remove(item);
        trail.record("travel.item-removed", travel, item.getTitle().getIt());
    }

    /** From now on everybody with a place is asked for their data, whoever gets one later too. @return how many now */
    @Allow(Role.STAFF)
    public int ask(Long eventId) {
        Travel travel = access.locked(eventId);
        travel.ask(clock.instant());
        int asked = 0;
        for (Registration one : book.travellers(travel)) {
            asked += travellers.ask(travel, one) ? 1 : 0;
        }
        trail.record("travel.asked", travel, String.valueOf(asked));
        return asked;
    }

    /** From now on travellers see their itineraries. @return to how many was written */
    @Allow(Role.STAFF)
    public int publish(Long eventId) {
        Travel travel = access.locked(eventId);
        if (travel.isPublished()) {
            throw new Refusal(TravelReason.ALREADY_PUBLISHED);
        }
        if (book.legs(travel).isEmpty()) {
            throw new Refusal(TravelReason.NO_LEGS);
        }
        travel.publish(clock.instant());
        int told = travellers.tell(travel);
        trail.record("travel.published", travel, String.valueOf(told));
        return told;
    }

    /** The itinerary is a draft again, which nobody but staff sees. */
    @Allow(Role.STAFF)
    public void withdraw(Long eventId) {
        Travel travel = access.locked(eventId);
        travel.withdraw();
        trail.record("travel.withdrawn", travel, "");
    }

    /** Tells those whose itinerary has changed since they were last told. @return how many */
    @Allow(Role.STAFF)
    public int tell(Long eventId) {
        Travel travel = access.locked(eventId);
        if (!travel.isPublished()) {
            throw new Refusal(TravelReason.NOT_PUBLISHED);
        }
        int told = travellers.tell(travel);
        trail.record("travel.told", travel, String.valueOf(told));
        return told;
    }
}
