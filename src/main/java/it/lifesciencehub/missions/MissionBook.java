package it.lifesciencehub.missions;

import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is written about a call, as its services read it. In the caller's transaction. */
@ApplicationScoped
class MissionBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

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

    /** Those that may still move up, as they are in the database now. */
    List<MissionApplication> reserves(MissionCall call) {
        List<MissionApplication> reserves = em.createNamedQuery(MissionApplication.RESERVES, MissionApplication.class)
                .setParameter("call", call.getId())
                .getResultList();
        reserves.forEach(em::refresh);
        return reserves;
    }

    List<MissionScore> scores(MissionCall call) {
        return em.createNamedQuery(MissionScore.OF_CALL, MissionScore.class)
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

    /** A new act about results, by the caller. @param words where it is written down; may be empty */
    MissionDecision act(MissionCall call, DecisionKind kind, String words) {
        MissionDecision act =
                new MissionDecision(call, kind, words, Caller.current().name(), clock.instant());
        em.persist(act);
        return act;
    }

    /** Admits a company after the ranking was decided; its places are the caller's matter. */
    MissionOutcome admit(MissionApplication application, MissionDecision act, String reasons) {
        application.become(ApplicationState.ADMITTED);
        MissionOutcome outcome = last(application).next(act, ApplicationState.ADMITTED, reasons);
        em.persist(outcome);
        em.flush();
        return outcome;
    }

    /** What holds of an application, or null before it was decided. */
    MissionOutcome last(MissionApplication application) {
        List<MissionOutcome> outcomes = outcomes(application);
        return outcomes.isEmpty() ? null : outcomes.get(outcomes.size() - 1);
    }

    /** What holds of each application, by its id. */
    Map<Long, MissionOutcome> standing(MissionCall call) {
        return standing(outcomes(call));
    }

    /** The newest of each application, by its id. */
    static Map<Long, MissionOutcome> standing(List<MissionOutcome> outcomes) {
        Map<Long, MissionOutcome> standing = new HashMap<>();
        outcomes.forEach(one -> standing.put(one.getApplication().getId(), one));
        return standing;
    }

    /** What an order of the applications stands on. */
    CallPapers papers(MissionCall call) {
        return new CallPapers(call, criteria(call), applications(call), scores(call), free(call));
    }

    /** Of the companies' applications, by call and then company. */
    Map<Long, Map<Long, ApplicationState>> states(List<Long> calls, List<Long> companies) {
        Map<Long, Map<Long, ApplicationState>> states = new HashMap<>();
        if (calls.isEmpty() || companies.isEmpty()) {
            return states;
        }
        em.createNamedQuery(MissionApplication.STATES, Object[].class)
                .setParameter("calls", calls)
                .setParameter("organisations", companies)
                .getResultStream()
                .forEach(row -> states.computeIfAbsent((Long) row[0], key -> new HashMap<>())
                        .put((Long) row[1], (ApplicationState) row[2]));
        return states;
    }

    /** Places left at the event, or null for no limit. */
    private Integer free(MissionCall call) {
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
