package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Bodies abroad and the meetings with them, arranged by staff without clashes. */
@Stateless
@Guarded
public class TravelMeetingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private MeetingRows rows;

    @Inject
    private TravelTrail trail;

    @Inject
    private Clock clock;

    /** By time; empty where no journey is begun. */
    @Allow(Role.STAFF)
    public List<MeetingRow> meetings(Long eventId) {
        access.event(eventId);
        return access.of(eventId).map(rows::all).orElse(List.of());
    }

    /** By name. */
    @Allow(Role.STAFF)
    public List<TravelBody> bodies(Long eventId) {
        access.event(eventId);
        return access.of(eventId).map(book::bodies).orElse(List.of());
    }

    /** @param bodyId null for a new one */
    @Allow(Role.STAFF)
    public BodyForm body(Long eventId, Long bodyId) {
        Travel travel = access.require(eventId);
        return bodyId == null ? new BodyForm() : BodyForm.of(access.body(travel, bodyId));
    }

    /** @param bodyId null for a new one */
    @Allow(Role.STAFF)
    public void saveBody(Long eventId, Long bodyId, BodyForm form) {
        Travel travel = access.locked(eventId);
        MeetingPolicy.bodyIsRight(form);
        TravelBody body = bodyId == null ? new TravelBody(travel) : access.body(travel, bodyId);
        if (bodyId != null) {
            body.requireVersion(form.getVersion());
        }
        body.write(form);
        if (bodyId == null) {
            em.persist(body);
        } else {
            access.changed(travel);
        }
        trail.record("travel.body-saved", travel, body.getName());
    }

    /** Removes a body with which there is no meeting. */
    @Allow(Role.STAFF)
    public void removeBody(Long eventId, Long bodyId) {
        Travel travel = access.locked(eventId);
        TravelBody body = access.body(travel, bodyId);
        if (book.meetings(travel).stream().anyMatch(meeting -> meeting.getBody().equals(body))) {
            throw new Refusal(TravelReason.BODY_IN_USE);
        }
        em.remove(body);
        trail.record("travel.body-removed", travel, body.getName());
    }

    /** @param meetingId null for a new one */
    @Allow(Role.STAFF)
    public MeetingForm meeting(Long eventId, Long meetingId) {
        Travel travel = access.require(eventId);
        return meetingId == null ? new MeetingForm() : MeetingForm.of(access.meeting(travel, meetingId));
    }

    /** Everybody who can take part, by name. */
    @Allow(Role.STAFF)
    public List<MyTravel.Fellow> travellers(Long eventId) {
        Travel travel = access.require(eventId);
        return book.travellers(travel).stream()
                .map(one -> new MyTravel.Fellow(
                        one.getId(),
                        one.getPerson().getName(),
                        one.getOrganisation() == null
                                ? ""
                                : one.getOrganisation().getName()))
                .toList();
    }

    /**
     * @param meetingId null for a new one
     * @throws Refusal where the body or somebody who takes part meets somebody else then, or is on the way
     */
    @Allow(Role.STAFF)
    public void save(Long eventId, Long meetingId, MeetingForm form) {
        Travel travel = access.locked(eventId);
        TravelLeg leg = form.getLegId() == null ? null : access.leg(travel, form.getLegId());
        MeetingPolicy.meetingIsRight(form, leg == null ? null : leg.span());
        TravelBody body = access.body(travel, form.getBodyId());
        TravelMeeting known = meetingId == null ? null : access.meeting(travel, meetingId);
        if (known != null) {
            known.requireVersion(form.getVersion());
            requireStanding(known);
        }
        fits(travel, known, body, leg, form);
        TravelMeeting meeting = known == null ? new TravelMeeting(body, leg) : known;
        meeting.write(body, leg, form);
        if (known == null) {
            em.persist(meeting);
        }
        access.changed(travel);
        trail.record(
                "travel.meeting-saved",
                travel,
                body.getName(),
                String.valueOf(form.getWho().size()));
    }

    private void fits(Travel travel, TravelMeeting known, TravelBody body, TravelLeg leg, MeetingForm form) {
        Map<Long, String> names = new HashMap<>();
        for (Registration one : book.travellers(travel)) {
            names.put(one.getId(), one.getPerson().getName());
        }
        Set<Long> who = form.travellers();
        if (!names.keySet().containsAll(who)) {
            throw refused("who", TravelReason.NOT_A_TRAVELLER);
        }
        who.stream().filter(one -> !leg.isJoinedBy(one)).findFirst().ifPresent(one -> {
            throw refused("who", TravelReason.NOT_ON_LEG, names.get(one));
        });
        ClashPolicy.Slot slot = new ClashPolicy.Slot(
                known == null ? null : known.getId(),
                body.getId(),
                body.getName(),
                form.startsAt(leg.zoneId()),
                form.endsAt(leg.zoneId()),
                who);
        List<ClashPolicy.Slot> others = book.meetings(travel).stream()
                .filter(one -> one.getStatus() != MeetingStatus.CANCELLED)
                .map(TravelMeeting::slot)
                .toList();
        for (ClashPolicy.Clash clash : ClashPolicy.clashes(slot, others)) {
            if (clash.sameBody()) {
                throw refused("starts", TravelReason.BODY_BUSY);
            }
            throw refused(
                    "who",
                    TravelReason.TRAVELLERS_BUSY,
                    clash.who().stream().map(names::get).sorted().collect(Collectors.joining(", ")),
                    clash.with().body());
        }
        for (TravelLeg way : book.legs(travel)) {
            String moving = who.stream()
                    .filter(one -> way.isJoinedBy(one) && ClashPolicy.isOnTheWay(way.span(), slot))
                    .map(names::get)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!moving.isEmpty()) {
                throw refused("starts", TravelReason.ON_THE_WAY, moving);
            }
        }
    }

    private static Refusal refused(String field, TravelReason reason, Object... arguments) {
        return new Refusal(List.of(new Problem(field, reason, arguments)));
    }

    private static void requireStanding(TravelMeeting meeting) {
        if (meeting.getStatus() == MeetingStatus.CANCELLED) {
            throw new Refusal(TravelReason.MEETING_CANCELLED);
        }
    }

    /** The meeting took place. */
    @Allow(Role.STAFF)
    public void hold(Long eventId, Long meetingId) {
        Travel travel = access.locked(eventId);
        TravelMeeting meeting = access.meeting(travel, meetingId);
        requireStanding(meeting);
        if (clock.instant().isBefore(meeting.getStartsAt())) {
            throw new Refusal(TravelReason.NOT_YET_HELD);
        }
        meeting.become(MeetingStatus.HELD);
        trail.record("travel.meeting-held", travel, meeting.getBody().getName(), "");
    }

    /** The meeting does not take place; it stays in the list. */
    @Allow(Role.STAFF)
    public void cancel(Long eventId, Long meetingId) {
        Travel travel = access.locked(eventId);
        TravelMeeting meeting = access.meeting(travel, meetingId);
        requireStanding(meeting);
        meeting.become(MeetingStatus.CANCELLED);
        access.changed(travel);
        trail.record("travel.meeting-cancelled", travel, meeting.getBody().getName(), "");
    }
}
