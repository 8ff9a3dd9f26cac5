package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.registrations.OrganisationPlaces;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Organisations that a merge or its undoing concerns: their families, their locks, and how they are counted. */
@ApplicationScoped
class MergeLocks {

    /** Parents above parents at most; more is a circle. */
    private static final int MAX_LEVELS = 20;

    @PersistenceContext
    private EntityManager em;

    /** The two and everybody below them, for a subsidiary may be counted with its topmost parent. */
    Set<Long> family(Long one, Long two) {
        Set<Long> family = new LinkedHashSet<>(Arrays.asList(one, two));
        List<Long> level = List.copyOf(family);
        for (int depth = 0; !level.isEmpty() && depth < MAX_LEVELS; depth++) {
            level = em.createQuery("SELECT o.id FROM Organisation o WHERE o.parent.id IN :above", Long.class)
                    .setParameter("above", level)
                    .getResultStream()
                    .filter(family::add)
                    .toList();
        }
        return family;
    }

    /** The two as they are in the database now, locked in the order of id. */
    Map<Long, Organisation> lock(Long one, Long two) {
        if (one == null || two == null) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        if (one.equals(two)) {
            throw new Refusal(MergeReason.SAME_ORGANISATION);
        }
        Map<Long, Organisation> both = new LinkedHashMap<>();
        for (Long id : List.of(Math.min(one, two), Math.max(one, two))) {
            Organisation organisation =
                    Refusal.requireFound(em.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
            em.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
            both.put(id, organisation);
        }
        return both;
    }

    /** Refuses where an organisation has come to stand above itself. */
    void requireNoCircle(Long id) {
        Organisation above = em.find(Organisation.class, id).getParent();
        for (int level = 0; above != null; level++) {
            if (above.getId().equals(id) || level > MAX_LEVELS) {
                throw new Refusal(MergeReason.PARENT_CIRCLE);
            }
            above = above.getParent();
        }
    }

    /** With which organisation each registration of the events is counted, by the registration's id. */
    static Map<String, RowKey> quotas(MergeRows rows, OrganisationPlaces.Locked locked) throws SQLException {
        Map<String, RowKey> quotas = new TreeMap<>();
        if (!locked.eventIds().isEmpty()) {
            String events = locked.eventIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
            for (RowKey row : rows.select(
                    "SELECT id, quota_organisation_id FROM registration WHERE event_id IN (" + events + ")",
                    List.of("id", "quota_organisation_id"),
                    List.of())) {
                quotas.put(row.values().get("id"), row);
            }
        }
        return quotas;
    }

    static Refusal refusal(MergeReason reason, List<LocalisedText> events) {
        return new Refusal(reason, events.stream().map(MergeLocks::title).collect(Collectors.joining(", ")));
    }

    private static String title(LocalisedText event) {
        return event.getIt().equals(event.getEn()) ? event.getIt() : event.getIt() + " / " + event.getEn();
    }
}
