package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventVisibility;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupAddress;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * What the officers of a group write to its people. The audience of such a campaign is the group, or those with one role
 * in it; it is made with the campaign and cannot be changed, so that nobody outside of the group is ever written to or
 * shown. Writing and sending go the usual way.
 */
@Stateless
@Guarded
public class GroupCampaignService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    @Inject
    private CampaignAccess access;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The newest first. */
    @Allow({Role.STAFF, Role.PERSON})
    public Page<CampaignRow> list(String slug, PageRequest request) {
        WorkGroup group = group(slug);
        Long total = em.createQuery("SELECT COUNT(c) FROM Campaign c WHERE c.group = :group", Long.class)
                .setParameter("group", group)
                .getSingleResult();
        return new Page<>(
                em.createNamedQuery(Campaign.ROWS_OF_GROUP, CampaignRow.class)
                        .setParameter("group", group)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    /** Events that the group's people can be invited to: the group's own and those for everybody, the next first. */
    @Allow({Role.STAFF, Role.PERSON})
    public List<ValueChoice> events(String slug) {
        WorkGroup group = group(slug);
        return em.createQuery(
                        "SELECT e FROM Event e WHERE e.status = it.lifesciencehub.events.EventStatus.PUBLISHED"
                                + " AND e.byInvitation = FALSE AND e.startsAt > :now ORDER BY e.startsAt, e.id",
                        Event.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(event -> isFor(event, group))
                .map(event -> new ValueChoice(event.getId().toString(), event.getTitle()))
                .toList();
    }

    private boolean isFor(Event event, WorkGroup group) {
        return CampaignPolicy.takesAnswers(event, clock.instant())
                && (event.getVisibility() == EventVisibility.PUBLIC || group.equals(event.getGroup()));
    }

    /** Roles in the group, to write to those who hold one. */
    @Allow({Role.STAFF, Role.PERSON})
    public List<ValueChoice> roles(String slug) {
        group(slug);
        return ConditionNames.roles();
    }

    /** The campaign, if it is one of this group's. */
    @Allow({Role.STAFF, Role.PERSON})
    public CampaignView find(String slug, Long id) {
        WorkGroup group = group(slug);
        Campaign campaign = id == null ? null : em.find(Campaign.class, id);
        if (campaign != null && !Objects.equals(campaign.getGroup(), group)) {
            campaign = null;
        }
        return CampaignView.of(access.require(campaign));
    }

    /**
     * @param role of whom it is for; null for everybody in the group
     * @return the new draft's id
     */
    @Allow({Role.STAFF, Role.PERSON})
    public Long create(String slug, CampaignForm form, MandateRole role) {
        WorkGroup group = group(slug);
        Audience audience = new Audience("-", Caller.current(), clock.instant());
        form.setAudienceId(audience.getId());
        form.setNominating(false);
        CampaignPolicy.requireDraft(form);
        Event event = form.getEventId() == null ? null : Refusal.requireFound(em.find(Event.class, form.getEventId()));
        if (event != null && !isFor(event, group)) {
            throw new Refusal(List.of(new Problem("event", InvitationReason.EVENT_NOT_OPEN)));
        }
        audience.call(name(group, form.getName(), audience), Joined.ALL);
        audience.belongTo(group);
        audience.ask(new ConditionDraft(
                1, ConditionKind.GROUP, false, group.getId().toString(), role == null ? null : role.name()));
        em.persist(audience);
        Campaign campaign = new Campaign(form.getName(), audience, event, Caller.current(), clock.instant());
        campaign.belongTo(group);
        campaign.write(form, audience);
        em.persist(campaign);
        em.flush();
        trail.record("campaign.created", "Campaign", campaign.getId(), campaign.getName(), group.getSlug());
        return campaign.getId();
    }

    /** There once, as names of audiences are; staff see it in their list. */
    private static String name(WorkGroup group, String campaign, Audience audience) {
        String name = group.getName().getIt() + " – " + campaign.strip();
        String end = " #" + Long.toString(audience.getId(), Character.MAX_RADIX);
        return name.substring(0, Math.min(name.length(), AudiencePolicy.MAX_NAME - end.length())) + end;
    }

    private WorkGroup group(String slug) {
        WorkGroup group = GroupAddress.require(em, slug);
        groups.requireOfficer(group.getId());
        return group;
    }
}
