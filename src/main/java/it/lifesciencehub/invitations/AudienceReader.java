package it.lifesciencehub.invitations;

import it.lifesciencehub.organisations.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks an audience's conditions of everybody the register knows, now. What is asked of work must be true of one and the
 * same organisation; who works at several is taken with the one of which it is true.
 */
@ApplicationScoped
class AudienceReader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConditionQueries queries;

    @Inject
    private StandingReader standings;

    /** A person's work at one organisation; the organisation is null for somebody who works nowhere. */
    record Work(Long affiliationId, Long personId, Long organisationId, boolean delegate, String membership) {

        boolean isAtMember() {
            return membership != null && Organisation.IN_FORCE.contains(membership);
        }
    }

    /** Somebody who was found, with the work in whose name. */
    record Hit(Work work, List<Integer> why, String grounds) {}

    /** Everybody whom the audience names, by name, with why they are written to or not. */
    List<AudienceMember> read(Audience audience, AudienceBrief brief) {
        List<AudiencePerson> byHand = em.createNamedQuery(AudiencePerson.OF_AUDIENCE, AudiencePerson.class)
                .setParameter("audience", audience.getId())
                .getResultList();
        List<Work> works = works();
        Map<Long, Hit> hits = hits(audience, works, brief);
        Set<Long> removed = new HashSet<>();
        for (AudiencePerson one : byHand) {
            Long id = one.getPerson().getId();
            if (one.isIncluded()) {
                Hit known = hits.get(id);
                Work work = known != null ? known.work() : best(works, id, brief);
                hits.put(id, new Hit(work, known == null ? List.of() : known.why(), one.getGrounds()));
            } else if (hits.containsKey(id)) {
                removed.add(id);
            }
        }
        return standings.members(audience, hits, removed, brief);
    }

    private List<Work> works() {
        List<Work> works = new ArrayList<>();
        em.createQuery(
                        "SELECT a.id, p.id, o.id, a.delegate, o.membershipStatus FROM Affiliation a JOIN a.person p"
                                + " JOIN a.organisation o WHERE a.until IS NULL AND o.active = TRUE"
                                + " ORDER BY a.since, a.id",
                        Object[].class)
                .getResultList()
                .forEach(row -> works.add(
                        new Work((Long) row[0], (Long) row[1], (Long) row[2], (Boolean) row[3], (String) row[4])));
        return works;
    }

    private Map<Long, Hit> hits(Audience audience, List<Work> works, AudienceBrief brief) {
        List<AudienceCondition> conditions = audience.getConditions();
        Map<Long, Hit> hits = new LinkedHashMap<>();
        if (conditions.isEmpty()) {
            return hits;
        }
        List<Set<Long>> found = conditions.stream().map(queries::found).toList();
        ConditionTree tree = audience.tree();
        List<Work> candidates = new ArrayList<>(works);
        candidates.sort(order(brief));
        Set<Long> working = new HashSet<>();
        works.forEach(work -> working.add(work.personId()));
        em.createQuery("SELECT p.id FROM Person p", Long.class)
                .getResultStream()
                .filter(id -> !working.contains(id))
                .forEach(id -> candidates.add(new Work(null, id, null, false, null)));
        for (Work work : candidates) {
            if (!hits.containsKey(work.personId())) {
                why(tree, conditions, found, work)
                        .ifPresent(why -> hits.put(work.personId(), new Hit(work, why, null)));
            }
        }
        return hits;
    }

    private static Optional<List<Integer>> why(
            ConditionTree tree, List<AudienceCondition> conditions, List<Set<Long>> found, Work work) {
        Set<Integer> held = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            Long asked = conditions.get(i).getKind().isOfWork() ? work.affiliationId() : work.personId();
            if (asked != null && found.get(i).contains(asked)) {
                held.add(i);
            }
        }
        return tree.reasons(held);
    }

    /** For nominations delegates come first; then members; then the older work. */
    private static Comparator<Work> order(AudienceBrief brief) {
        Comparator<Work> members = Comparator.comparing(work -> !work.isAtMember());
        Comparator<Work> delegates = Comparator.comparing(work -> !work.delegate());
        return brief.nominating() ? delegates.thenComparing(members) : members;
    }

    private static Work best(List<Work> works, Long personId, AudienceBrief brief) {
        return works.stream()
                .filter(work -> work.personId().equals(personId))
                .min(order(brief))
                .orElse(new Work(null, personId, null, false, null));
    }

    /** The names of these organisations. */
    static Map<Long, String> names(EntityManager em, Set<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        Parts.of(
                ids,
                part -> em.createQuery("SELECT o.id, o.name FROM Organisation o WHERE o.id IN :ids", Object[].class)
                        .setParameter("ids", part)
                        .getResultList()
                        .forEach(row -> names.put((Long) row[0], (String) row[1])));
        return names;
    }
}
