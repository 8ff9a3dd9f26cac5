package it.lifesciencehub.groups;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Groups as such: where somebody is in, the head of a workspace, and the settings that staff and officers keep. */
@Stateless
@Guarded
public class GroupService {

    private static final int MAX_SLUG = 110;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess access;

    @Inject
    private MandateBook mandates;

    @Inject
    private AuditTrail trail;

    @Inject
    private GroupNames names;

    /** The caller's mandates of today, by group. */
    @Allow(Role.PERSON)
    public List<MyGroupRow> mine() {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.groups.MyGroupRow(g.slug, g.name.it, g.name.en, g.kind, g.state,"
                                + " m.role, o.name, m.until) FROM Mandate m JOIN m.group g LEFT JOIN m.organisation o"
                                + " WHERE m.person.id = :person AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day) ORDER BY g.id, m.id",
                        MyGroupRow.class)
                .setParameter("person", Caller.requirePersonId())
                .setParameter("day", mandates.today())
                .getResultList();
    }

    /** The head of a group's workspace; for everybody, since it shows no more than the public page of the group. */
    @Allow(Role.ANYONE)
    public GroupHead head(String slug) {
        WorkGroup group = GroupAddress.require(em, slug);
        return new GroupHead(
                group.getId(),
                group.getSlug(),
                group.getName(),
                group.getArea().getName(),
                group.getKind(),
                group.getState(),
                access.mayRead(group.getId()),
                access.mayRun(group.getId()));
    }

    /** A group's settings; for its officers and staff. */
    @Allow(Role.PERSON)
    public WorkGroupForm form(Long groupId) {
        access.requireOfficer(groupId);
        return WorkGroupForm.of(group(groupId));
    }

    /** The version that a change must name. */
    @Allow(Role.PERSON)
    public long version(Long groupId) {
        access.requireOfficer(groupId);
        return group(groupId).getVersion();
    }

    /** Changes the texts alone, which are the officers' to keep. */
    @Allow(Role.PERSON)
    public void describe(Long groupId, long version, WorkGroupForm form) {
        access.requireOfficer(groupId);
        WorkGroup group = group(groupId);
        group.requireVersion(version);
        check(form);
        describe(group, form);
        record("group.described", group, "");
    }

    /** Changes everything: texts, kind, area, coordinator and rules. */
    @Allow(Role.STAFF)
    public void change(Long groupId, long version, WorkGroupForm form) {
        WorkGroup group = group(groupId);
        group.requireVersion(version);
        check(form);
        Organisation coordinator = coordinator(form);
        describe(group, form);
        group.classify(form.getKind(), area(form));
        group.coordinateBy(coordinator, form.getCoordinator());
        group.rule(form);
        record("group.changed", group, "");
    }

    /** @return the new group's address part; it is proposed and not yet active */
    @Allow(Role.STAFF)
    public String create(WorkGroupForm form) {
        check(form);
        WorkGroup group = new WorkGroup(slug(form.getNameEn()), form.getKind(), area(form));
        describe(group, form);
        group.coordinateBy(coordinator(form), form.getCoordinator());
        group.rule(form);
        em.persist(group);
        record("group.created", group, "");
        return group.getSlug();
    }

    /** Where the group can go from here. */
    @Allow(Role.STAFF)
    public Set<WorkGroupState> nextStates(Long groupId) {
        return WorkGroupLifecycle.next(group(groupId).getState());
    }

    @Allow(Role.STAFF)
    public void become(Long groupId, long version, WorkGroupState next) {
        WorkGroup group = group(groupId);
        group.requireVersion(version);
        WorkGroupState before = group.getState();
        group.become(next);
        record("group.moved", group, before + " → " + next);
    }

    private static void check(WorkGroupForm form) {
        List<Problem> problems = WorkGroupPolicy.problems(form);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static void describe(WorkGroup group, WorkGroupForm form) {
        group.describe(
                new LocalisedText(form.getNameIt().strip(), form.getNameEn().strip()),
                new LocalisedText(form.getAimIt().strip(), form.getAimEn().strip()),
                new LocalisedText(stripped(form.getMandateIt()), stripped(form.getMandateEn())));
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    private StrategicArea area(WorkGroupForm form) {
        return Refusal.requireFound(em.find(StrategicArea.class, form.getArea()));
    }

    private Organisation coordinator(WorkGroupForm form) {
        return names.organisation(form.getCoordinator()).orElse(null);
    }

    private String slug(String name) {
        String plain = SearchText.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "group" : plain.substring(0, Math.min(plain.length(), MAX_SLUG));
        String slug = base;
        for (int number = 2; isTaken(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    private boolean isTaken(String slug) {
        return !em.createNamedQuery(WorkGroup.BY_SLUG, WorkGroup.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    private WorkGroup group(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(WorkGroup.class, id));
    }

    private void record(String action, WorkGroup group, String detail) {
        trail.record(action, "WorkGroup", group.getId(), group.getName().getIt(), detail);
    }
}
