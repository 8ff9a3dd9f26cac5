package it.lifesciencehub.missions;

import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who evaluates the applications to a call, and who takes no part in the scoring of one of them. */
@ApplicationScoped
class MissionEvaluators {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess organisations;

    /** By name; nobody where everybody of the staff evaluates. */
    List<MissionEvaluator> of(MissionCall call) {
        return em.createNamedQuery(MissionEvaluator.OF_CALL, MissionEvaluator.class)
                .setParameter("call", call.getId())
                .getResultList();
    }

    /** Names by account, by name. */
    static Map<Long, String> names(List<MissionEvaluator> evaluators) {
        Map<Long, String> names = new LinkedHashMap<>();
        evaluators.forEach(one -> names.put(one.getAccountId(), one.getName()));
        return names;
    }

    /** The oldest first. */
    List<MissionAbstention> abstentions(MissionApplication application) {
        return em.createNamedQuery(MissionAbstention.OF_APPLICATION, MissionAbstention.class)
                .setParameter("application", application.getId())
                .getResultList();
    }

    /** Accounts that abstain, by the application's id. */
    Map<Long, Set<Long>> abstained(MissionCall call) {
        return em
                .createNamedQuery(MissionAbstention.OF_CALL, MissionAbstention.class)
                .setParameter("call", call.getId())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        one -> one.getApplication().getId(),
                        Collectors.mapping(MissionAbstention::getAccountId, Collectors.toSet())));
    }

    static Set<Long> accounts(List<MissionAbstention> abstentions) {
        return abstentions.stream().map(MissionAbstention::getAccountId).collect(Collectors.toSet());
    }

    void requireMayScore(MissionApplication application) {
        obstacle(application, names(of(application.getCall())), accounts(abstentions(application)))
                .ifPresent(reason -> {
                    throw new Refusal(reason);
                });
    }

    /** Why the caller cannot score the application; empty where they can. */
    Optional<MissionReason> obstacle(MissionApplication application, Map<Long, String> named, Set<Long> abstained) {
        return EvaluatorPolicy.obstacle(
                Caller.current().accountId(),
                named.keySet(),
                abstained,
                organisations.worksAt(
                        Caller.current().personId(),
                        application.getOrganisation().getId()));
    }
}
