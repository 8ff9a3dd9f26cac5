package it.lifesciencehub.missions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The call of a mission: written and published by staff, read by everybody once it is. */
@Stateless
@Guarded
public class MissionCallService {

    /** The version of a call that nobody has written yet. */
    public static final long NONE = 0;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MissionAccess access;

    @Inject
    private MissionBook book;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private MissionTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public CallDesk desk(Long eventId) {
        Event event = access.event(eventId);
        Optional<MissionCall> known = access.of(eventId);
        if (known.isEmpty()) {
            return new CallDesk(proposal(event), List.of(), NONE, null, null, List.of(), 0, 0);
        }
        MissionCall call = known.get();
        List<MissionApplication> applications = book.applications(call);
        List<MissionCriterion> criteria = book.criteria(call);
        return new CallDesk(
                CallForm.of(call),
                criteria.stream().map(CriterionForm::of).toList(),
                call.getVersion(),
                access.phase(call),
                call.getPublishedAt(),
                call.isPublished()
                        ? List.of()
                        : missing(call, criteria).stream()
                                .map(CallDesk.Missing::of)
                                .toList(),
                applications.stream()
                        .filter(one -> one.getState() != ApplicationState.DRAFT
                                && one.getState() != ApplicationState.WITHDRAWN)
                        .count(),
                applications.stream()
                        .filter(one -> one.getState() == ApplicationState.DRAFT)
                        .count());
    }

    /** Open for five weeks, until six weeks before the mission. */
    private static CallForm proposal(Event event) {
        LocalDateTime starts = RomeTime.local(event.getStartsAt()).toLocalDate().atTime(12, 0);
        CallForm form = new CallForm();
        form.setCloses(starts.minusWeeks(6));
        form.setOpens(starts.minusWeeks(11));
        return form;
    }

    private List<Problem> missing(MissionCall call, List<MissionCriterion> criteria) {
        return MissionPolicy.missing(
                call, criteria.stream().map(MissionCriterion::getWeight).toList(), book.share(call), clock.instant());
    }

    /** Writes the call. Once it is published its words alone change, and the deadline to a later one. */
    @Allow(Role.STAFF)
    public void save(Long eventId, long version, CallForm form, List<CriterionForm> lines) {
        Event event = EventAccess.requireChangeable(access.event(eventId));
        MissionPolicy.callIsRight(form, event.getStartsAt());
        List<CriterionForm> criteria = MissionPolicy.criteria(lines);
        Optional<MissionCall> known = access.of(eventId);
        MissionCall call = known.orElseGet(() -> new MissionCall(event, form, clock.instant()));
        if (known.isEmpty()) {
            em.persist(call);
        } else {
            em.lock(call, LockModeType.PESSIMISTIC_WRITE);
            call.requireVersion(version);
        }
        if (call.isDecided()) {
            throw new Refusal(MissionReason.ALREADY_DECIDED);
        }
        if (call.isPublished()) {
            MissionPolicy.mayBecome(call, form);
            call.write(form);
        } else {
            call.write(form);
            replaceCriteria(call, criteria);
        }
        if (known.isPresent()) {
            em.lock(call, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
        trail.record("mission.call-saved", call, "");
    }

    private void replaceCriteria(MissionCall call, List<CriterionForm> criteria) {
        book.criteria(call).forEach(em::remove);
        em.flush();
        for (int i = 0; i < criteria.size(); i++) {
            em.persist(new MissionCriterion(call, i + 1, criteria.get(i)));
        }
    }

    /** From now on everybody reads it, and places at the event go by it. */
    @Allow(Role.STAFF)
    public void publish(Long eventId) {
        EventAccess.requireChangeable(access.event(eventId));
        MissionCall call = access.locked(eventId);
        if (call.isPublished()) {
            throw new Refusal(MissionReason.PUBLISHED_ALREADY);
        }
        List<Problem> missing = missing(call, book.criteria(call));
        if (!missing.isEmpty()) {
            Problem first = missing.get(0);
            throw new Refusal(first.reason(), first.arguments().toArray());
        }
        call.publish(clock.instant());
        trail.record("mission.call-published", call, "");
    }

    /** The public page of the call on this event; "not found" before it is published, but for staff. */
    @Allow(Role.ANYONE)
    public CallFace face(Long eventId) {
        MissionCall call = access.require(eventId);
        if (!access.maySee(call)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        List<OrganisationName> companies =
                organisations.organisationsOfDelegate(Caller.current().personId());
        Map<Long, ApplicationState> states = book.states(
                        List.of(call.getId()),
                        companies.stream().map(OrganisationName::id).toList())
                .getOrDefault(call.getId(), Map.of());
        return new CallFace(
                call,
                access.phase(call),
                book.criteria(call),
                companies.stream()
                        .map(one -> new CallFace.Company(
                                one.id(),
                                one.name(),
                                states.get(one.id()),
                                MissionAccess.mayApply(call, access.organisation(one.id()))))
                        .toList());
    }

    /** Where the published call on this event stands; null where there is none to see. */
    @Allow(Role.ANYONE)
    public CallPhase phase(Long eventId) {
        return access.of(eventId)
                .filter(MissionCall::isPublished)
                .filter(access::maySee)
                .map(access::phase)
                .orElse(null);
    }
}
