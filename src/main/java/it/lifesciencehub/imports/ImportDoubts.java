package it.lifesciencehub.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.lifesciencehub.organisations.OrganisationMatching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Possible duplicates of the rows of a preview. Comparing thousands with thousands takes seconds, so that the answer is
 * kept while somebody pages through it: until the file is read in another way or any organisation changes.
 */
@ApplicationScoped
class ImportDoubts {

    private static final int PREVIEWS = 20;

    /** What the answer depends on: versions only ever grow, so that their sum shows any change. */
    private record Key(Long importId, long version, Object organisations, Object versions) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationMatching matching;

    private final Cache<Key, Map<Integer, List<ImportLikeness>>> kept = Caffeine.newBuilder()
            .maximumSize(PREVIEWS)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    OrganisationImportPlan add(OrganisationImport upload, OrganisationImportPlan plan) {
        if (plan.count(OrganisationImportRow.Outcome.NEW) == 0) {
            return plan;
        }
        Object[] state = em.createQuery("SELECT COUNT(o), SUM(o.version) FROM Organisation o", Object[].class)
                .getSingleResult();
        Key key = new Key(upload.getId(), upload.getVersion(), state[0], state[1]);
        Map<Integer, List<ImportLikeness>> doubts = kept.getIfPresent(key);
        if (doubts == null) {
            doubts = plan.doubts(matching.register());
            kept.put(key, doubts);
        }
        return plan.doubted(doubts);
    }
}
