package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A group's roundtable as a whole: who represents the association where, and the sittings. */
@Stateless
@Guarded
public class RoundtableService {

    private static final String COMING = "s.state = :planned AND s.endsAt > :now";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RoundtableAccess access;

    @Inject
    private Representatives representatives;

    @Inject
    private GroupRoster roster;

    /** @param past which part of the sittings that are over or cancelled */
    @Allow(Role.PERSON)
    public RoundtableView open(String slug, PageRequest past) {
        WorkGroup group = access.group(slug);
        access.requireReadable(group);
        boolean running = access.mayRun(group);
        return new RoundtableView(
                group.getId(),
                running,
                bodies(group),
                coming(group),
                past(group, past),
                running ? missing(group) : List.of());
    }

    /** The bodies of a group, for a choice; those who keep the roundtable alone. */
    @Allow(Role.PERSON)
    public List<OutsideBodyRow> bodies(String slug) {
        WorkGroup group = access.group(slug);
        access.requireRunnable(group);
        return bodies(group);
    }

    /** Who works in the group today, each once by name: whom its officers can name. */
    @Allow(Role.PERSON)
    public List<GroupMember> candidates(String slug) {
        WorkGroup group = access.group(slug);
        access.requireRunnable(group);
        Set<Long> seen = new HashSet<>();
        return roster.on(group.getId(), access.today()).stream()
                .filter(member -> seen.add(member.personId()))
                .sorted(java.util.Comparator.comparing(GroupMember::familyName).thenComparing(GroupMember::givenName))
                .toList();
    }

    private List<OutsideBodyRow> bodies(WorkGroup group) {
        Map<Long, List<RepresentationRow>> people = representatives.ofGroup(group.getId(), access.today()).stream()
                .collect(Collectors.groupingBy(RepresentationRow::bodyId));
        return em.createQuery(
                        "SELECT b FROM OutsideBody b WHERE b.group = :group ORDER BY b.active DESC, b.name, b.id",
                        OutsideBody.class)
                .setParameter("group", group)
                .getResultStream()
                .map(body -> new OutsideBodyRow(
                        body.getId(),
                        body.getName(),
                        body.getLink(),
                        body.getDecides(),
                        body.isActive(),
                        people.getOrDefault(body.getId(), List.of())))
                .toList();
    }

    private List<SittingRow> coming(WorkGroup group) {
        return parameters(
                        em.createQuery(
                                SittingRow.SELECT + "WHERE b.group = :group AND " + COMING
                                        + " ORDER BY s.startsAt, s.id",
                                SittingRow.class),
                        group)
                .getResultList();
    }

    private Page<SittingRow> past(WorkGroup group, PageRequest request) {
        String condition = "WHERE b.group = :group AND NOT (" + COMING + ")";
        List<SittingRow> rows = parameters(
                        em.createQuery(
                                SittingRow.SELECT + condition + " ORDER BY s.startsAt DESC, s.id", SittingRow.class),
                        group)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = Page.total(
                request,
                rows.size(),
                () -> parameters(
                                em.createQuery("SELECT COUNT(s) FROM Sitting s JOIN s.body b " + condition, Long.class),
                                group)
                        .getSingleResult());
        return new Page<>(rows, total, request);
    }

    private <T> TypedQuery<T> parameters(TypedQuery<T> query, WorkGroup group) {
        return query.setParameter("group", group)
                .setParameter("planned", SittingState.PLANNED)
                .setParameter("now", clock.instant());
    }

    private List<SittingRow> missing(WorkGroup group) {
        Instant weekAgo = clock.instant().minus(RoundtablePolicy.WEEK);
        return em.createQuery(
                        SittingRow.SELECT + "WHERE b.group = :group AND " + MissingReports.CONDITION
                                + " ORDER BY s.endsAt, s.id",
                        SittingRow.class)
                .setParameter("group", group)
                .setParameter("cancelled", SittingState.CANCELLED)
                .setParameter("draft", ReportState.DRAFT)
                .setParameter("weekAgo", weekAgo)
                .getResultList();
    }
}
