package it.lifesciencehub.missions;

import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written about a call, as its services read it. In the caller's transaction. */
@ApplicationScoped
class MissionBook {

    @PersistenceContext
    private EntityManager em;

    List<MissionCriterion> criteria(MissionCall call) {
        return em.createNamedQuery(MissionCriterion.OF_CALL, MissionCriterion.class)
                .setParameter("call", call.getId())
                .getResultList();
    }

    /** All but those set aside, by the time of handing in. */
    List<MissionApplication> applications(MissionCall call) {
        return em.createNamedQuery(MissionApplication.OF_CALL, MissionApplication.class)
                .setParameter("call", call.getId())
                .getResultList();
    }

    List<MissionScore> scores(MissionApplication application) {
        return em.createNamedQuery(MissionScore.OF_APPLICATION, MissionScore.class)
                .setParameter("application", application.getId())
                .getResultList();
    }

    List<MissionDecision> decisions(MissionCall call) {
        return em.createNamedQuery(MissionDecision.OF_CALL, MissionDecision.class)
                .setParameter("call", call.getId())
                .getResultList();
    }

    List<MissionOutcome> outcomes(MissionCall call) {
        return em.createNamedQuery(MissionOutcome.OF_CALL, MissionOutcome.class)
                .setParameter("call", call.getId())
                .getResultList();
    }

    List<MissionOutcome> outcomes(MissionApplication application) {
        return em.createNamedQuery(MissionOutcome.OF_APPLICATION, MissionOutcome.class)
                .setParameter("application", application.getId())
                .getResultList();
    }

    /** What holds of an application, or null before it was decided. */
    MissionOutcome last(MissionApplication application) {
        List<MissionOutcome> outcomes = outcomes(application);
        return outcomes.isEmpty() ? null : outcomes.get(outcomes.size() - 1);
    }

    /** What holds of each application, by its id. */
    Map<Long, MissionOutcome> standing(MissionCall call) {
        Map<Long, MissionOutcome> standing = new HashMap<>();
        outcomes(call).forEach(one -> standing.put(one.getApplication().getId(), one));
        return standing;
    }

    /** Scores by application, then evaluator, then criterion. */
    Map<Long, Map<Long, Map<Long, Integer>>> sheets(MissionCall call) {
        Map<Long, Map<Long, Map<Long, Integer>>> sheets = new HashMap<>();
        em.createNamedQuery(MissionScore.OF_CALL, MissionScore.class)
                .setParameter("call", call.getId())
                .getResultStream()
                .forEach(one -> sheets.computeIfAbsent(one.getApplication().getId(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(one.getAccountId(), key -> new HashMap<>())
                        .put(one.getCriterion().getId(), one.getScore()));
        return sheets;
    }

    /** The order of those that are handed in, as scores, threshold and free places give it now. */
    List<Ranking.Place> ranking(MissionCall call) {
        List<Ranking.Weighted> criteria =
                criteria(call).stream().map(MissionCriterion::weighted).toList();
        Map<Long, Map<Long, Map<Long, Integer>>> sheets = sheets(call);
        List<Ranking.Entry> entries = applications(call).stream()
                .filter(one -> one.getState() == ApplicationState.SUBMITTED)
                .map(one -> new Ranking.Entry(
                        one.getId(),
                        one.getSubmittedAt(),
                        total(
                                criteria,
                                sheets.getOrDefault(one.getId(), Map.of()).values()),
                        one.getTravellers().size()))
                .toList();
        return Ranking.rank(entries, call.getThreshold(), free(call));
    }

    private static BigDecimal total(List<Ranking.Weighted> criteria, Collection<Map<Long, Integer>> sheets) {
        return Ranking.total(criteria, sheets);
    }

    /** Places left at the event, or null for no limit. */
    Integer free(MissionCall call) {
        EventPlaces places = em.find(EventPlaces.class, call.getEvent().getId());
        return places == null || places.getCapacityTotal() == null
                ? null
                : Integer.valueOf(Math.max(0, places.getCapacityTotal() - places.getTaken()));
    }

    /** Places that the event gives one company, or null for no limit. */
    Integer share(MissionCall call) {
        EventPlaces places = em.find(EventPlaces.class, call.getEvent().getId());
        return places == null ? null : places.getCapacityPerOrganisation();
    }

    /** Those who would travel, by name. */
    List<Person> travellers(MissionApplication application) {
        return application.getTravellers().isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM Person p WHERE p.id IN :people ORDER BY p.familyName, p.givenName, p.id",
                                Person.class)
                        .setParameter("people", List.copyOf(application.getTravellers()))
                        .getResultList();
    }

    /** What was given to an application that has changed since counts no longer. */
    void forgetScores(MissionApplication application) {
        scores(application).forEach(em::remove);
    }
}
