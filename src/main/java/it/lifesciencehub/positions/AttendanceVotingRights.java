package it.lifesciencehub.positions;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.AttendanceRoll;
import it.lifesciencehub.meetings.AttendanceRoll.Sitting;
import it.lifesciencehub.meetings.VotingRights;
import it.lifesciencehub.positions.AttendanceVotingPolicy.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The right to vote by attendance, worked out anew from the meetings that were closed before a day; never kept by hand. */
@ApplicationScoped
class AttendanceVotingRights implements VotingRights {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AttendanceRoll roll;

    @Override
    public Set<Long> entitled(Long groupId, LocalDate day, Set<Long> organisations) {
        return standings(groupId, day, organisations).entrySet().stream()
                .filter(entry -> entry.getValue().mayVote())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How each of the organisations stands on the day. */
    Map<Long, VotingStanding> standings(Long groupId, LocalDate day, Collection<Long> organisations) {
        WorkGroup group = em.find(WorkGroup.class, groupId);
        Rule rule = new Rule(group.getVoteGainedAfter(), group.getVoteLostAfter());
        Map<Long, VotingStanding> standings = new HashMap<>();
        if (rule.isNone()) {
            organisations.forEach(one -> standings.put(one, VotingStanding.NO_RULE));
            return standings;
        }
        List<Sitting> held = roll.of(groupId).stream()
                .filter(sitting -> sitting.day().isBefore(day))
                .toList();
        Map<Long, LocalDate> joined = joined(groupId, day);
        for (Long one : organisations) {
            LocalDate since = joined.getOrDefault(one, day);
            List<Boolean> attended = held.stream()
                    .filter(sitting -> !sitting.day().isBefore(since))
                    .map(sitting -> sitting.present().contains(one))
                    .toList();
            standings.put(one, AttendanceVotingPolicy.standing(rule, held.size(), attended));
        }
        return standings;
    }

    /** Since when an organisation holds the seat that is filled on the day; one that came back counts from then. */
    private Map<Long, LocalDate> joined(Long groupId, LocalDate day) {
        Map<Long, LocalDate> joined = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT m.organisation.id, m.since, s.heldFrom FROM Mandate m LEFT JOIN m.seat s"
                                + " WHERE m.group.id = :group AND m.organisation IS NOT NULL AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day)",
                        Object[].class)
                .setParameter("group", groupId)
                .setParameter("day", day)
                .getResultList()) {
            LocalDate since = (LocalDate) (row[2] == null ? row[1] : row[2]);
            joined.merge((Long) row[0], since, (one, other) -> one.isBefore(other) ? one : other);
        }
        return joined;
    }
}
