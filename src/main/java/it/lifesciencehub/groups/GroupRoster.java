package it.lifesciencehub.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is in a group on any day. Not a service: asked by services that have checked who may know. */
@ApplicationScoped
public class GroupRoster {

    @PersistenceContext
    private EntityManager em;

    /** Every mandate that is held on the day, by organisation and family name; one person may hold several. */
    public List<GroupMember> on(Long groupId, LocalDate day) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.groups.GroupMember(m.id, p.id, p.givenName, p.familyName, o.id,"
                                + " o.name, m.role) FROM Mandate m JOIN m.person p LEFT JOIN m.organisation o"
                                + " WHERE m.group.id = :group AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day)"
                                + " ORDER BY o.name, p.familyName, p.givenName, m.id",
                        GroupMember.class)
                .setParameter("group", groupId)
                .setParameter("day", day)
                .getResultList();
    }

    /** The organisations whose seats are filled on the day, by name. */
    public List<VotingOrganisation> votingOrganisations(Long groupId, LocalDate day) {
        Map<Long, List<GroupMember>> byOrganisation = new LinkedHashMap<>();
        for (GroupMember member : on(groupId, day)) {
            boolean votes = member.role() == MandateRole.DELEGATE || member.role() == MandateRole.ALTERNATE;
            if (votes && member.organisationId() != null) {
                byOrganisation
                        .computeIfAbsent(member.organisationId(), any -> new ArrayList<>())
                        .add(member);
            }
        }
        return byOrganisation.values().stream().map(GroupRoster::voting).toList();
    }

    private static VotingOrganisation voting(List<GroupMember> people) {
        Long delegate = people.stream()
                .filter(member -> member.role() == MandateRole.DELEGATE)
                .map(GroupMember::personId)
                .findFirst()
                .orElse(null);
        return new VotingOrganisation(
                people.get(0).organisationId(),
                people.get(0).organisationName(),
                delegate,
                people.stream()
                        .map(GroupMember::personId)
                        .filter(person -> !person.equals(delegate))
                        .distinct()
                        .toList());
    }

    /** What a person holds in a group on the day. */
    public List<GroupMember> of(Long groupId, Long personId, LocalDate day) {
        return on(groupId, day).stream()
                .filter(member -> member.personId().equals(personId))
                .toList();
    }
}
