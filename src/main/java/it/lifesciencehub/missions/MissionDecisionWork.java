package it.lifesciencehub.missions;

import it.lifesciencehub.organisations.ColleagueRow;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The transactions of {@link MissionDecisionService}: an act, its places and its mails together, or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MissionDecisionWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MissionAccess access;

    @Inject
    private MissionBook book;

    @Inject
    private MissionPlaces places;

    @Inject
    private MissionReserves reserves;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private MissionMails mails;

    @Inject
    private MissionTrail trail;

    @Inject
    private Clock clock;

    void decide(Long eventId, String act, List<DecisionLine> lines) {
        MissionCall call = access.lockedWithPlaces(eventId);
        MissionPolicy.requireToBeDecided(access.phase(call));
        String words = MissionPolicy.words("act", MissionReason.ACT_MISSING, act, MissionPolicy.ACT);
        CallPapers papers = book.papers(call);
        List<Ranking.Place> ranking = papers.ranking();
        Map<Long, DecisionLine> byId = new HashMap<>();
        lines.forEach(one -> byId.put(one.applicationId(), one));
        if (byId.size() != ranking.size() || ranking.stream().anyMatch(one -> !isSeen(one, byId))) {
            throw new Refusal(MissionReason.RANKING_CHANGED);
        }
        Map<Long, MissionApplication> applications =
                papers.applications().stream().collect(Collectors.toMap(MissionApplication::getId, one -> one));
        for (Ranking.Place one : ranking) {
            requireSensible(
                    call,
                    one,
                    byId.get(one.entry().id()),
                    applications.get(one.entry().id()));
        }
        MissionDecision decision = book.act(call, DecisionKind.RANKING, words);
        call.decide(clock.instant());
        int number = 0;
        List<MissionOutcome> outcomes = new ArrayList<>();
        for (Ranking.Place one : ranking) {
            DecisionLine line = byId.get(one.entry().id());
            MissionApplication application = applications.get(one.entry().id());
            Integer reserve = line.getResult() == ApplicationState.RESERVE ? Integer.valueOf(++number) : null;
            if (line.getResult() != ApplicationState.RESERVE) {
                application.become(line.getResult());
            }
            MissionOutcome outcome = new MissionOutcome(
                    decision,
                    application,
                    line.getResult(),
                    one.entry().total(),
                    one.place(),
                    reserve,
                    line.getReasons());
            em.persist(outcome);
            outcomes.add(outcome);
        }
        em.flush();
        for (MissionOutcome outcome : outcomes) {
            if (outcome.getState() == ApplicationState.ADMITTED) {
                places.take(outcome.getApplication());
            }
            mails.tell(outcome);
        }
        // A reserve comes before the waiting list from then on: not before all who are admitted have their places.
        outcomes.forEach(one -> one.getApplication().become(one.getState()));
        trail.record("mission.decided", call, words);
    }

    /** Whether staff saw the ranking as it is now. */
    private static boolean isSeen(Ranking.Place place, Map<Long, DecisionLine> lines) {
        DecisionLine line = lines.get(place.entry().id());
        return line != null
                && Objects.equals(line.getRow().total(), place.entry().total())
                && Objects.equals(line.getRow().place(), place.place());
    }

    private static void requireSensible(
            MissionCall call, Ranking.Place place, DecisionLine line, MissionApplication application) {
        String company = application.getOrganisation().getName();
        ApplicationState result = line.getResult();
        if (result == null || !result.isResult()) {
            throw new Refusal(MissionReason.NOT_SCORED, company);
        }
        if (result != ApplicationState.NOT_ADMITTED) {
            requireEnough(call, company, place.entry().total());
        }
        boolean needsReasons = result == ApplicationState.NOT_ADMITTED || result != place.result();
        if (needsReasons && (line.getReasons() == null || line.getReasons().isBlank())) {
            throw new Refusal(MissionReason.REASON_MISSING, company);
        }
        requireRoom(line.getReasons());
    }

    private static void requireEnough(MissionCall call, String company, java.math.BigDecimal total) {
        if (total == null) {
            throw new Refusal(MissionReason.NOT_SCORED, company);
        }
        if (!Ranking.isEnough(total, call.getThreshold())) {
            throw new Refusal(MissionReason.BELOW_THRESHOLD, company);
        }
    }

    private static void requireRoom(String reasons) {
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "reasons", reasons, MissionPolicy.REASONS);
        Refusal.ofAny(problems);
    }

    void admit(Long applicationId, String act, String reasons) {
        MissionApplication application = access.application(applicationId);
        MissionCall call =
                access.lockedWithPlaces(application.getCall().getEvent().getId());
        em.refresh(application);
        if (!call.isDecided()) {
            throw new Refusal(MissionReason.NOT_DECIDED);
        }
        if (application.getState() != ApplicationState.RESERVE
                && application.getState() != ApplicationState.NOT_ADMITTED) {
            throw new Refusal(MissionReason.NOT_NOW);
        }
        String words = MissionPolicy.words("act", MissionReason.ACT_MISSING, act, MissionPolicy.ACT);
        String company = application.getOrganisation().getName();
        requireEnough(call, company, book.last(application).getTotal());
        if (reasons == null || reasons.isBlank()) {
            throw new Refusal(MissionReason.REASON_MISSING, company);
        }
        requireRoom(reasons);
        MissionOutcome outcome = book.admit(application, book.act(call, DecisionKind.CHANGE, words), reasons);
        places.take(application);
        mails.tell(outcome);
        trail.record("mission.admitted-later", application, words);
    }

    /** With the places of one that was admitted; reserves that fit in them move up with it. */
    void withdraw(Long organisationId, Long eventId, String reason) {
        access.ofCompany(organisationId, eventId);
        MissionCall call = access.lockedWithPlaces(eventId);
        MissionApplication application =
                Refusal.requireFound(access.application(call, organisationId).orElse(null));
        em.refresh(application);
        ApplicationState before = application.getState();
        if (!MissionPolicy.mayBeWithdrawn(before, call.getEvent().getStartsAt(), clock.instant())) {
            throw new Refusal(MissionReason.NOT_NOW);
        }
        requireRoom(reason);
        String words = reason == null ? "" : reason.strip();
        MissionOutcome last = book.last(application);
        if (last != null) {
            em.persist(last.next(book.act(call, DecisionKind.WITHDRAWAL, words), ApplicationState.WITHDRAWN, words));
        }
        application.withdraw(clock.instant());
        em.flush();
        mails.tellWithdrawn(application);
        trail.record("mission.application-withdrawn", application, words);
        if (before == ApplicationState.ADMITTED) {
            Optional<MissionApplication> next = reserves.first(call);
            places.free(application);
            next.filter(one -> one.getState() == ApplicationState.RESERVE)
                    .ifPresent(one -> trail.record("mission.not-moved-up", one, ""));
        }
    }

    void swap(Long organisationId, Long eventId, Long[] travellers) {
        access.ofCompany(organisationId, eventId);
        MissionCall call = access.lockedWithPlaces(eventId);
        MissionApplication application =
                Refusal.requireFound(access.application(call, organisationId).orElse(null));
        em.refresh(application);
        if (access.phase(call) == CallPhase.OPEN
                || !MissionPolicy.mayBeWithdrawn(
                        application.getState(), call.getEvent().getStartsAt(), clock.instant())) {
            throw new Refusal(MissionReason.NOT_NOW);
        }
        Set<Long> wanted = new LinkedHashSet<>(List.of(travellers));
        int most = application.getTravellers().size();
        if (wanted.isEmpty()) {
            throw new Refusal(List.of(new Problem("travellers", MissionReason.TRAVELLERS_MISSING)));
        }
        if (wanted.size() > most) {
            throw new Refusal(List.of(new Problem("travellers", MissionReason.TOO_MANY_TRAVELLERS, most)));
        }
        Set<Long> working = colleagues.colleagues(organisationId).stream()
                .map(ColleagueRow::personId)
                .collect(Collectors.toSet());
        if (!working.containsAll(wanted)) {
            throw new Refusal(List.of(new Problem("travellers", MissionReason.NOT_A_COLLEAGUE)));
        }
        List<Long> gone = application.getTravellers().stream()
                .filter(one -> !wanted.contains(one))
                .toList();
        List<Long> come = wanted.stream()
                .filter(one -> !application.getTravellers().contains(one))
                .toList();
        application.travel(List.copyOf(wanted));
        em.flush();
        if (application.getState() == ApplicationState.ADMITTED) {
            for (int i = 0; i < come.size(); i++) {
                places.handOver(application, em.find(Person.class, gone.get(i)), em.find(Person.class, come.get(i)));
            }
            places.free(
                    application,
                    gone.stream()
                            .skip(come.size())
                            .map(one -> em.find(Person.class, one))
                            .toList());
        } else if (application.getState() == ApplicationState.RESERVE && wanted.size() < most) {
            places.seek(call);
        }
        trail.record("mission.travellers-changed", application, "");
    }
}
