package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.meetings.AttendanceRoll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed meetings of groups, with who had a seat and who was there. Asked by services that know who may know. */
@ApplicationScoped
class AttendanceHistory {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AttendanceRoll roll;

    /** By group, the first meeting first; groups without one have an empty list. */
    Map<Long, List<SeatedSitting>> of(Collection<Long> groupIds) {
        if (groupIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<SeatedSpan>> spans = new HashMap<>();
        for (SeatedSpan span : em.createQuery(
                        "SELECT NEW it.lifesciencehub.reporting.SeatedSpan(m.group.id, o.id, o.name, m.since, m.until)"
                                + " FROM Mandate m JOIN m.organisation o WHERE m.group.id IN :groups"
                                + " AND m.role IN :voting ORDER BY m.id",
                        SeatedSpan.class)
                .setParameter("groups", groupIds)
                .setParameter("voting", List.of(MandateRole.DELEGATE, MandateRole.ALTERNATE))
                .getResultList()) {
            spans.computeIfAbsent(span.groupId(), any -> new ArrayList<>()).add(span);
        }
        Map<Long, List<SeatedSitting>> all = new LinkedHashMap<>();
        for (Long groupId : groupIds) {
            List<SeatedSpan> ofGroup = spans.getOrDefault(groupId, List.of());
            all.put(
                    groupId,
                    roll.of(groupId).stream().map(one -> seat(one, ofGroup)).toList());
        }
        return all;
    }

    /** One that voted without a seat that day (it left since, and the day was corrected) had one all the same. */
    private static SeatedSitting seat(AttendanceRoll.Sitting sitting, List<SeatedSpan> spans) {
        Map<Long, String> seated = new LinkedHashMap<>();
        Set<Long> present = new LinkedHashSet<>();
        for (SeatedSpan span : spans) {
            boolean there = sitting.present().contains(span.organisationId());
            if (there || span.covers(sitting.day())) {
                seated.put(span.organisationId(), span.organisation());
            }
            if (there) {
                present.add(span.organisationId());
            }
        }
        return new SeatedSitting(sitting.meetingId(), sitting.day(), seated, present);
    }
}
