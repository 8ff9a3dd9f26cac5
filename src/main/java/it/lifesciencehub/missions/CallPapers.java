package it.lifesciencehub.missions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an order of a call's applications stands on, read once.
 *
 * @param applications all but those set aside, by the time of handing in
 * @param scores of all of them, by evaluator
 * @param free places left at the event, or null for no limit
 */
record CallPapers(
        MissionCall call,
        List<MissionCriterion> criteria,
        List<MissionApplication> applications,
        List<MissionScore> scores,
        Integer free) {

    /** Scores by application, then evaluator, then criterion. */
    private Map<Long, Map<Long, Map<Long, Integer>>> sheets() {
        Map<Long, Map<Long, Map<Long, Integer>>> sheets = new HashMap<>();
        scores.forEach(one -> sheets.computeIfAbsent(one.getApplication().getId(), key -> new LinkedHashMap<>())
                .computeIfAbsent(one.getAccountId(), key -> new HashMap<>())
                .put(one.getCriterion().getId(), one.getScore()));
        return sheets;
    }

    /** Accounts that have scored an application, by its id. */
    Map<Long, Set<Long>> scored() {
        Map<Long, Set<Long>> scored = new HashMap<>();
        sheets().forEach((application, sheets) -> scored.put(application, sheets.keySet()));
        return scored;
    }

    List<MissionScore> scores(Long applicationId) {
        return scores.stream()
                .filter(one -> one.getApplication().getId().equals(applicationId))
                .toList();
    }

    /** The order of those that are handed in, as scores, threshold and free places give it now. */
    List<Ranking.Place> ranking() {
        List<Ranking.Weighted> weighted =
                criteria.stream().map(MissionCriterion::weighted).toList();
        Map<Long, Map<Long, Map<Long, Integer>>> sheets = sheets();
        List<Ranking.Entry> entries = applications.stream()
                .filter(one -> one.getState() == ApplicationState.SUBMITTED)
                .map(one -> new Ranking.Entry(
                        one.getId(),
                        one.getSubmittedAt(),
                        Ranking.total(
                                weighted,
                                sheets.getOrDefault(one.getId(), Map.of()).values()),
                        one.getTravellers().size()))
                .toList();
        return Ranking.rank(entries, call.getThreshold(), free);
    }
}
