package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.mail.MailStatus;
import it.lifesciencehub.registrations.Arrivals;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of a campaign, person by person and company by company. */
@Stateless
@Guarded
public class InvitationDeskService {

    private static final String WHERE = " FROM Invitation i JOIN i.person p LEFT JOIN i.organisation o"
            + " LEFT JOIN i.nominee n WHERE i.campaign.id = :campaign AND (:all = TRUE OR i.state = :state)"
            + " AND p.searchText LIKE :like ESCAPE '!'";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitedPlaces places;

    @Inject
    private CampaignAccess access;

    @Inject
    private Arrivals arrivals;

    @Inject
    private CampaignMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** How many invitations are in each state. */
    @Allow({Role.STAFF, Role.PERSON})
    public Map<InvitationState, Long> counts(Long campaignId) {
        access.require(campaignId == null ? null : em.find(Campaign.class, campaignId));
        Map<InvitationState, Long> counts = new EnumMap<>(InvitationState.class);
        em.createNamedQuery(Invitation.COUNTS, Object[].class)
                .setParameter("campaign", campaignId)
                .getResultList()
                .forEach(row -> counts.put((InvitationState) row[0], (Long) row[1]));
        return counts;
    }

    /** @param state null for every state */
    @Allow({Role.STAFF, Role.PERSON})
    public Page<InvitationRow> list(Long campaignId, InvitationState state, String words, PageRequest request) {
        Campaign campaign = access.require(campaignId == null ? null : em.find(Campaign.class, campaignId));
        long total = fill(em.createQuery("SELECT COUNT(i)" + WHERE, Long.class), campaignId, state, words)
                .getSingleResult();
        List<Invitation> found = fill(
                        em.createQuery(
                                "SELECT i" + WHERE + " ORDER BY p.familyName, p.givenName, i.id", Invitation.class),
                        campaignId,
                        state,
                        words)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows(campaign, found), total, request);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, Long campaignId, InvitationState state, String words) {
        return query.setParameter("campaign", campaignId)
                .setParameter("all", state == null)
                .setParameter("state", state == null ? InvitationState.PREPARED : state)
                .setParameter("like", SearchText.like(words));
    }

    private List<InvitationRow> rows(Campaign campaign, List<Invitation> found) {
        Map<Long, Object[]> lastMails = new HashMap<>();
        if (!found.isEmpty()) {
            em.createQuery(
                            "SELECT m.subjectId, m.id, m.status FROM MailMessage m WHERE m.subjectType = 'Invitation'"
                                    + " AND m.subjectId IN :ids ORDER BY m.createdAt, m.id",
                            Object[].class)
                    .setParameter("ids", found.stream().map(Invitation::getId).toList())
                    .getResultList()
                    .forEach(row -> lastMails.put((Long) row[0], row));
        }
        Map<Long, RegistrationStatus> standing = standing(campaign, found);
        Set<Long> came = campaign.getEvent() == null
                ? Set.of()
                : arrivals.at(campaign.getEvent().getId());
        return found.stream()
                .map(one -> row(one, lastMails.get(one.getId()), standing, came.contains(comes(one))))
                .toList();
    }

    private Map<Long, RegistrationStatus> standing(Campaign campaign, List<Invitation> found) {
        return campaign.getEvent() == null
                ? Map.of()
                : places.standing(
                        campaign.getEvent().getId(),
                        found.stream()
                                .map(InvitationDeskService::comes)
                                .distinct()
                                .toList());
    }

    /** Whose place it is about. */
    private static Long comes(Invitation invitation) {
        return (invitation.getNominee() == null ? invitation.getPerson() : invitation.getNominee()).getId();
    }

    private static InvitationRow row(
            Invitation one, Object[] mail, Map<Long, RegistrationStatus> standing, boolean came) {
        return new InvitationRow(
                one.getId(),
                one.getPerson().getId(),
                one.getPerson().getName(),
                one.getPerson().getEmail(),
                one.getOrganisation() == null ? null : one.getOrganisation().getId(),
                one.getOrganisation() == null ? "" : one.getOrganisation().getName(),
                one.getState(),
                one.getWave(),
                one.getReason(),
                one.getNote(),
                one.getNominee() == null ? null : one.getNominee().getName(),
                one.getSentAt(),
                one.getSeenAt(),
                one.getAnsweredAt(),
                one.getReminders(),
                mail == null ? null : (Long) mail[1],
                mail == null ? null : (MailStatus) mail[2],
                standing.get(comes(one)),
                came);
    }

    /** Whether somebody keeps who came to the campaign's event, and it is over. */
    @Allow({Role.STAFF, Role.PERSON})
    public boolean knowsWhoCame(Long campaignId) {
        Campaign campaign = access.require(campaignId == null ? null : em.find(Campaign.class, campaignId));
        return campaign.getEvent() != null
                && arrivals.areKept()
                && campaign.getEvent().getEndsAt().isBefore(clock.instant());
    }

    /** Companies that were asked for names, by name. */
    @Allow(Role.STAFF)
    public List<CompanyAnswer> companies(Long campaignId) {
        Campaign campaign = Refusal.requireFound(campaignId == null ? null : em.find(Campaign.class, campaignId));
        List<Invitation> all = em.createQuery(
                        "SELECT i FROM Invitation i JOIN FETCH i.organisation o WHERE i.campaign.id = :campaign"
                                + " ORDER BY o.name, o.id",
                        Invitation.class)
                .setParameter("campaign", campaignId)
                .getResultList();
        Map<Long, RegistrationStatus> standing = new HashMap<>();
        Parts.of(all.stream().map(InvitationDeskService::comes).distinct().toList(), part -> {
            if (campaign.getEvent() != null) {
                standing.putAll(places.standing(campaign.getEvent().getId(), part));
            }
        });
        Map<Long, CompanyAnswer> answers = new LinkedHashMap<>();
        for (Invitation one : all) {
            boolean named = one.getState() == InvitationState.NOMINATED;
            boolean confirmed = named && standing.get(comes(one)) == RegistrationStatus.CONFIRMED;
            answers.merge(
                    one.getOrganisation().getId(),
                    new CompanyAnswer(
                            one.getOrganisation().getId(),
                            one.getOrganisation().getName(),
                            1,
                            named ? 1 : 0,
                            confirmed ? 1 : 0),
                    (a, b) -> new CompanyAnswer(
                            a.organisationId(),
                            a.organisation(),
                            a.invited() + b.invited(),
                            a.nominated() + b.nominated(),
                            a.confirmed() + b.confirmed()));
        }
        return List.copyOf(answers.values());
    }

    /** Sends one invitation once more, with a link of its own; what was answered stays. */
    @Allow({Role.STAFF, Role.PERSON})
    public void resend(Long invitationId) {
        Invitation invitation = locked(invitationId);
        invitation.sendAgain();
        mails.send(invitation);
        record("invitation.resent", invitation);
    }

    /** Its links lead nowhere any more. A place that came of it stays: that is given back at the event. */
    @Allow({Role.STAFF, Role.PERSON})
    public void withdraw(Long invitationId) {
        Invitation invitation = locked(invitationId);
        invitation.withdraw(null);
        record("invitation.withdrawn", invitation);
    }

    private Invitation locked(Long id) {
        Invitation invitation =
                Refusal.requireFound(id == null ? null : em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
        access.require(invitation.getCampaign());
        return invitation;
    }

    private void record(String action, Invitation invitation) {
        trail.record(
                action,
                "Invitation",
                invitation.getId(),
                invitation.getPerson().getName() + " – "
                        + invitation.getCampaign().getName(),
                invitation.getState().name());
    }
}
