package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes many organisations at once. Looking changes nothing; what is confirmed is what was looked at, or nothing: the
 * fingerprint tells whether any of them has changed since.
 */
@Stateless
@Guarded
public class OrganisationBulkService {

    /** Up to so many are changed in one transaction, while the page waits. */
    public static final int AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationFinder finder;

    @Inject
    private OrganisationListService lists;

    @Inject
    private OrganisationBulkWriter writer;

    @Inject
    private Event<BulkConfirmed> confirmed;

    @Allow(Role.STAFF)
    public BulkPreview preview(OrganisationFilter filter, BulkCommand command) {
        Map<Long, Long> changing = changing(filter, command);
        List<Long> all = lists.ids(filter, OrganisationOrder.BY_NAME);
        return new BulkPreview(
                changing.size(),
                all.size() - changing.size(),
                lists.rows(changing.keySet().stream().limit(BulkPreview.SHOWN).toList()),
                lists.rows(all.stream()
                        .filter(id -> !changing.containsKey(id))
                        .limit(BulkPreview.SHOWN)
                        .toList()),
                fingerprint(changing));
    }

    /**
     * Does it: up to a thousand here and now, all or none; more of them beside the request.
     *
     * @param fingerprint that of the preview; refuses where it is another by now
     * @return the id under which its progress is shown
     */
    @Allow(Role.STAFF)
    public Long confirm(OrganisationFilter filter, BulkCommand command, String fingerprint) {
        Map<Long, Long> changing = changing(filter, command);
        if (!fingerprint(changing).equals(fingerprint)) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
        if (changing.isEmpty()) {
            throw new Refusal(OrganisationReason.BULK_NOTHING);
        }
        OrganisationBulk bulk =
                new OrganisationBulk(command, changing.size(), Caller.current().name(), clock.instant());
        em.persist(bulk);
        if (changing.size() <= AT_ONCE) {
            if (writer.change(bulk, changing) < changing.size()) {
                throw new Refusal(CommonReason.CHANGED_MEANWHILE);
            }
            writer.flush();
        } else {
            confirmed.fire(new BulkConfirmed(bulk.getId(), changing, Caller.current()));
        }
        return bulk.getId();
    }

    @Allow(Role.STAFF)
    public BulkProgress progress(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(OrganisationBulk.class, id))
                .asProgress(clock.instant());
    }

    /** Those that the command would change, with their versions, by name. */
    private Map<Long, Long> changing(OrganisationFilter filter, BulkCommand command) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        String where = filter.where().isEmpty() ? " WHERE " : filter.where() + " AND ";
        command.fill(finder.query(
                        "SELECT o.id, o.version FROM Organisation o" + filter.from() + where
                                + command.act().changes() + " ORDER BY o.name, o.id",
                        Object[].class,
                        filter))
                .getResultList()
                .forEach(row -> versions.put((Long) row[0], (Long) row[1]));
        return versions;
    }

    private static String fingerprint(Map<Long, Long> versions) {
        long sum = 17;
        for (Map.Entry<Long, Long> entry : versions.entrySet()) {
            sum = (sum * 31 + entry.getKey()) * 31 + entry.getValue();
        }
        return versions.size() + "-" + Long.toHexString(sum);
    }
}
