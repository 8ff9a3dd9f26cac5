package it.lifesciencehub.missions;

import it.lifesciencehub.accounts.StaffPeople;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names who of the staff evaluates the applications to a call, and keeps who abstained from one of them and why. */
@Stateless
@Guarded
public class MissionEvaluatorService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MissionAccess access;

    @Inject
    private MissionBook book;

    @Inject
    private MissionEvaluators evaluators;

    @Inject
    private StaffPeople staff;

    @Inject
    private MissionTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public EvaluatorDesk desk(Long eventId) {
        MissionCall call = access.require(eventId);
        Map<Long, String> named = MissionEvaluators.names(evaluators.of(call));
        return new EvaluatorDesk(
                choices(named).entrySet().stream()
                        .map(one -> new EvaluatorDesk.Choice(one.getKey(), one.getValue()))
                        .toList(),
                List.copyOf(named.values()),
                named.keySet().toArray(Long[]::new),
                !call.isDecided());
    }

    /** Staff by name, and whoever was named and is none any longer. */
    private Map<Long, String> choices(Map<Long, String> named) {
        Map<Long, String> choices = new LinkedHashMap<>();
        staff.accounts().forEach(one -> choices.put(one.accountId(), one.name()));
        named.forEach(choices::putIfAbsent);
        return choices;
    }

    /**
     * These evaluate from now on and nobody else; everybody of the staff, where there are none.
     *
     * @throws Refusal where somebody has scored who is not among them, or the ranking is decided
     */
    @Allow(Role.STAFF)
    public void name(Long eventId, Long[] accounts) {
        MissionCall call = access.locked(eventId);
        if (call.isDecided()) {
            throw new Refusal(MissionReason.ALREADY_DECIDED);
        }
        Set<Long> wanted = new LinkedHashSet<>(List.of(accounts));
        List<MissionEvaluator> before = evaluators.of(call);
        Map<Long, String> named = MissionEvaluators.names(before);
        Map<Long, String> choices = choices(named);
        if (!choices.keySet().containsAll(wanted)) {
            throw new Refusal(List.of(new Problem("evaluators", MissionReason.NOT_OF_THE_STAFF)));
        }
        Map<Long, String> scored = new LinkedHashMap<>();
        book.scores(call).forEach(one -> scored.put(one.getAccountId(), one.getEvaluator()));
        EvaluatorPolicy.mayBecome(wanted, scored);
        before.stream().filter(one -> !wanted.contains(one.getAccountId())).forEach(em::remove);
        wanted.stream()
                .filter(one -> !named.containsKey(one))
                .forEach(one -> em.persist(new MissionEvaluator(
                        call, one, choices.get(one), Caller.current().name(), clock.instant())));
        trail.record(
                "mission.evaluators-named",
                call,
                String.join(", ", wanted.stream().map(choices::get).toList()));
    }

    /** The caller takes no part in the scoring of this application; scores that they gave it no longer count. */
    @Allow(Role.STAFF)
    public void abstain(Long applicationId, String reason) {
        MissionApplication application = access.application(applicationId);
        MissionCall call = access.locked(application.getCall().getEvent().getId());
        em.refresh(application);
        MissionPolicy.requireToBeDecided(access.phase(call));
        if (application.getState() != ApplicationState.SUBMITTED) {
            throw new Refusal(MissionReason.NOT_NOW);
        }
        Long account = Caller.current().accountId();
        if (!EvaluatorPolicy.mayEvaluate(
                account, MissionEvaluators.names(evaluators.of(call)).keySet())) {
            throw new Refusal(MissionReason.NOT_AN_EVALUATOR);
        }
        if (MissionEvaluators.accounts(evaluators.abstentions(application)).contains(account)) {
            throw new Refusal(MissionReason.HAS_ABSTAINED);
        }
        String words = MissionPolicy.words("reason", MissionReason.ABSTENTION_NEEDS_REASON, reason, MissionPolicy.NOTE);
        em.persist(new MissionAbstention(application, account, Caller.current().name(), words, clock.instant()));
        book.scores(application).stream()
                .filter(one -> one.getAccountId().equals(account))
                .forEach(em::remove);
        trail.record("mission.abstained", application, words);
    }
}
