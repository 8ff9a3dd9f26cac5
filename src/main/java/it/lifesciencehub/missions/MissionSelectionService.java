package it.lifesciencehub.missions;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reading applications, and scoring them; every evaluator has scores of their own. */
@Stateless
@Guarded
public class MissionSelectionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MissionAccess access;

    @Inject
    private MissionBook book;

    @Inject
    private MissionEvaluators evaluators;

    @Inject
    private MissionPlaces places;

    @Inject
    private MissionTrail trail;

    @Inject
    private Clock clock;

    /** All applications of the call on this event. */
    @Allow(Role.STAFF)
    public SelectionView view(Long eventId) {
        MissionCall call = access.require(eventId);
        CallPapers papers = book.papers(call);
        List<MissionOutcome> outcomes = book.outcomes(call);
        Map<Long, MissionOutcome> standing = MissionBook.standing(outcomes);
        Map<Long, Ranking.Place> ranking = new HashMap<>();
        papers.ranking().forEach(one -> ranking.put(one.entry().id(), one));
        Map<Long, String> named = MissionEvaluators.names(evaluators.of(call));
        Map<Long, Set<Long>> abstained = evaluators.abstained(call);
        Map<Long, Set<Long>> scored = papers.scored();
        Set<Long> confirmed = places.confirmed(call, papers.applications());
        List<SelectionView.Row> rows = papers.applications().stream()
                .map(one -> row(
                        one,
                        ranking.get(one.getId()),
                        standing.get(one.getId()),
                        EvaluatorPolicy.evaluation(
                                named,
                                scored.getOrDefault(one.getId(), Set.of()),
                                abstained.getOrDefault(one.getId(), Set.of())),
                        confirmed))
                .sorted(Comparator.comparing(MissionSelectionService::group)
                        .thenComparing(SelectionView.Row::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new SelectionView(
                call,
                access.phase(call),
                List.copyOf(named.values()),
                papers.free(),
                rows,
                acts(call, outcomes),
                next(rows, papers.free()));
    }

    private static int group(SelectionView.Row row) {
        return row.state() == ApplicationState.DRAFT ? 2 : row.state() == ApplicationState.WITHDRAWN ? 1 : 0;
    }

    private static SelectionView.Row row(
            MissionApplication one,
            Ranking.Place place,
            MissionOutcome outcome,
            Evaluation evaluation,
            Set<Long> confirmed) {
        boolean decided = outcome != null;
        return new SelectionView.Row(
                one.getId(),
                one.getOrganisation().getId(),
                one.getOrganisation().getName(),
                one.getState(),
                one.getSubmittedAt(),
                decided
                        ? outcome.getTotal()
                        : place == null ? null : place.entry().total(),
                decided ? outcome.getPlace() : place == null ? null : place.place(),
                place != null && place.tied(),
                place == null ? null : place.result(),
                evaluation,
                one.getTravellers().size(),
                one.getState() == ApplicationState.ADMITTED
                        ? one.getTravellers().stream()
                                .filter(confirmed::contains)
                                .count()
                        : 0,
                decided && one.getState() == ApplicationState.RESERVE ? outcome.getReservePlace() : null,
                one.getTurnover(),
                one.getExportShare(),
                one.getStaff(),
                one.getCountries());
    }

    private List<SelectionView.Act> acts(MissionCall call, List<MissionOutcome> all) {
        Map<MissionDecision, List<MissionOutcome>> outcomes = new LinkedHashMap<>();
        all.forEach(one -> outcomes.computeIfAbsent(one.getDecision(), key -> new ArrayList<>())
                .add(one));
        return book.decisions(call).stream()
                .map(one -> new SelectionView.Act(
                        one.getKind(),
                        one.getAct(),
                        one.getDecidedBy(),
                        one.getDecidedAt(),
                        outcomes.getOrDefault(one, List.of()).stream()
                                .sorted(Comparator.comparing(
                                        MissionOutcome::getPlace, Comparator.nullsLast(Comparator.naturalOrder())))
                                .map(line -> new SelectionView.Line(
                                        line.getApplication().getOrganisation().getName(),
                                        line.getState(),
                                        line.getTotal(),
                                        line.getReservePlace(),
                                        line.getReasons(),
                                        line.isPassedOver()))
                                .toList()))
                .toList();
    }

    /** The first reserve, where its travellers would find places. */
    private static SelectionView.Suggestion next(List<SelectionView.Row> rows, Integer free) {
        return rows.stream()
                .filter(one -> one.state() == ApplicationState.RESERVE && one.reservePlace() != null)
                .min(Comparator.comparing(SelectionView.Row::reservePlace))
                .filter(one -> free == null || one.travellers() <= free)
                .map(one -> new SelectionView.Suggestion(one.id(), one.company(), one.travellers()))
                .orElse(null);
    }

    @Allow(Role.STAFF)
    public ApplicationDetail application(Long applicationId) {
        MissionApplication application = access.application(applicationId);
        MissionCall call = access.require(application.getCall().getEvent().getId());
        application.getOrganisation().getName();
        List<MissionOutcome> outcomes = book.outcomes(application);
        MissionOutcome last = outcomes.isEmpty() ? null : outcomes.get(outcomes.size() - 1);
        CallPapers papers = last == null ? book.papers(call) : null;
        List<MissionCriterion> criteria = papers == null ? book.criteria(call) : papers.criteria();
        List<MissionScore> scores = papers == null ? book.scores(application) : papers.scores(applicationId);
        Ranking.Place place = papers == null
                ? null
                : papers.ranking().stream()
                        .filter(one -> one.entry().id().equals(applicationId))
                        .findFirst()
                        .orElse(null);
        Map<Long, String> named = MissionEvaluators.names(evaluators.of(call));
        List<MissionAbstention> abstentions = evaluators.abstentions(application);
        Set<Long> abstained = MissionEvaluators.accounts(abstentions);
        MissionReason obstacle =
                evaluators.obstacle(application, named, abstained).orElse(null);
        CallPhase phase = access.phase(call);
        ApplicationState state = application.getState();
        boolean judged = phase == CallPhase.CLOSED && state == ApplicationState.SUBMITTED;
        boolean started = !clock.instant().isBefore(call.getEvent().getStartsAt());
        return new ApplicationDetail(
                application,
                call,
                phase,
                criteria,
                book.travellers(application).stream().map(Person::getName).toList(),
                sheets(criteria, scores),
                own(criteria, scores),
                EvaluatorPolicy.evaluation(
                        named, scores.stream().map(MissionScore::getAccountId).collect(Collectors.toSet()), abstained),
                abstentions,
                last != null
                        ? last.getTotal()
                        : place == null ? null : place.entry().total(),
                last != null ? last.getPlace() : place == null ? null : place.place(),
                outcomes,
                obstacle,
                judged && obstacle == null,
                judged && (obstacle == null || obstacle == MissionReason.CONFLICT_OF_INTEREST),
                phase == CallPhase.DECIDED
                        && !started
                        && (state == ApplicationState.RESERVE || state == ApplicationState.NOT_ADMITTED),
                MissionPolicy.mayBeWithdrawn(state, call.getEvent().getStartsAt(), clock.instant()));
    }

    private static List<ApplicationDetail.Sheet> sheets(List<MissionCriterion> criteria, List<MissionScore> scores) {
        List<Ranking.Weighted> weighted =
                criteria.stream().map(MissionCriterion::weighted).toList();
        Map<Long, List<MissionScore>> byEvaluator = new LinkedHashMap<>();
        scores.forEach(one -> byEvaluator
                .computeIfAbsent(one.getAccountId(), key -> new ArrayList<>())
                .add(one));
        return byEvaluator.values().stream()
                .map(all -> new ApplicationDetail.Sheet(
                        all.get(0).getEvaluator(),
                        totalOf(weighted, all),
                        criteria.stream().map(one -> cell(one, all)).toList()))
                .toList();
    }

    private static BigDecimal totalOf(List<Ranking.Weighted> weighted, List<MissionScore> scores) {
        Map<Long, Integer> sheet = new HashMap<>();
        scores.forEach(one -> sheet.put(one.getCriterion().getId(), one.getScore()));
        return Ranking.total(weighted, List.of(sheet));
    }

    private static ApplicationDetail.Cell cell(MissionCriterion criterion, List<MissionScore> scores) {
        return scores.stream()
                .filter(one -> one.getCriterion().equals(criterion))
                .findFirst()
                .map(one -> new ApplicationDetail.Cell(one.getScore(), one.getNote()))
                .orElse(new ApplicationDetail.Cell(null, ""));
    }

    private static List<ScoreLine> own(List<MissionCriterion> criteria, List<MissionScore> scores) {
        Long account = Caller.current().accountId();
        List<MissionScore> mine = scores.stream()
                .filter(one -> Objects.equals(one.getAccountId(), account))
                .toList();
        return criteria.stream()
                .map(criterion -> {
                    ScoreLine line = new ScoreLine(criterion);
                    ApplicationDetail.Cell cell = cell(criterion, mine);
                    line.setScore(cell.score());
                    line.setNote(cell.note());
                    return line;
                })
                .toList();
    }

    /** Writes the caller's scores by all criteria; anew what they gave before. */
    @Allow(Role.STAFF)
    public void score(Long applicationId, List<ScoreLine> lines) {
        MissionApplication application = access.application(applicationId);
        MissionCall call = access.locked(application.getCall().getEvent().getId());
        em.refresh(application);
        MissionPolicy.requireToBeDecided(access.phase(call));
        if (application.getState() != ApplicationState.SUBMITTED) {
            throw new Refusal(MissionReason.NOT_NOW);
        }
        evaluators.requireMayScore(application);
        Map<Long, ScoreLine> given = new HashMap<>();
        lines.forEach(one -> given.put(one.getCriterionId(), one));
        List<MissionCriterion> criteria = book.criteria(call);
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (MissionCriterion one : criteria) {
            number++;
            ScoreLine line = given.get(one.getId());
            if (line == null || !MissionPolicy.isScore(line.getScore(), one.getMaxScore())) {
                problems.add(new Problem("scores", MissionReason.SCORE_NOT_VALID, number, one.getMaxScore()));
            } else {
                TextRules.notTooLong(problems, "scores", line.getNote(), MissionPolicy.NOTE);
            }
        }
        Refusal.ofAny(problems);
        List<MissionScore> known = book.scores(application);
        Long account = Caller.current().accountId();
        for (MissionCriterion one : criteria) {
            MissionScore score = known.stream()
                    .filter(old ->
                            old.getCriterion().equals(one) && old.getAccountId().equals(account))
                    .findFirst()
                    .orElseGet(() -> new MissionScore(application, one, account));
            ScoreLine line = given.get(one.getId());
            score.give(line.getScore(), line.getNote(), Caller.current().name(), clock.instant());
            if (!em.contains(score)) {
                em.persist(score);
            }
        }
        trail.record("mission.scored", application, "");
    }
}
