package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.MatchIndex;
import it.lifesciencehub.organisations.MatchIndex.Pair;
import it.lifesciencehub.organisations.OrganisationMatching;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a search reads and writes, each in a transaction of its own. */
@ApplicationScoped
class DuplicateShelf {

    /** Pairs that are kept at most, the likeliest: nobody reads more. */
    private static final int MOST_PAIRS = 20_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationMatching matching;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public MatchIndex register() {
        return matching.register();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(Long searchId, int done) {
        find(searchId).progress(done, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(Long searchId) {
        find(searchId).fail(clock.instant());
    }

    /** Writes what was found; open pairs of earlier searches that were not found again go. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(Long searchId, int organisations, List<Pair> pairs) {
        Map<String, DuplicatePair> known = new HashMap<>();
        em.createQuery("SELECT d FROM DuplicatePair d", DuplicatePair.class)
                .getResultStream()
                .forEach(pair -> known.put(key(pair.firstId(), pair.secondId()), pair));
        List<Pair> likeliest = pairs.stream()
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.match().score()))
                .limit(MOST_PAIRS)
                .toList();
        for (Pair found : likeliest) {
            Long first = found.first().id();
            Long second = found.second().id();
            DuplicatePair pair = known.get(key(first, second));
            if (pair == null) {
                pair = new DuplicatePair(first, second);
                em.persist(pair);
            }
            pair.found(searchId, found.match(), clock.instant());
        }
        known.values().stream()
                .filter(pair -> !pair.isDismissed() && !searchId.equals(pair.searchId()))
                .forEach(em::remove);
        find(searchId).finish(organisations, likeliest.size(), clock.instant());
    }

    private DuplicateSearch find(Long id) {
        return Refusal.requireFound(em.find(DuplicateSearch.class, id));
    }

    private static String key(Long one, Long two) {
        return Math.min(one, two) + "-" + Math.max(one, two);
    }
}
